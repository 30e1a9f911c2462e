"""trafilatura on a folder of pages: prints processor seconds, the median of the rounds."""
import os
import sys
import time

import trafilatura

ROUNDS = 3

folder = sys.argv[1]
pages = [open(os.path.join(folder, name), "rb").read() for name in sorted(os.listdir(folder)) if name.endswith(".html")]
rounds = []
for _ in range(ROUNDS):
    start = time.process_time()
    for page in pages:
        trafilatura.extract(page)
    rounds.append(time.process_time() - start)
print(sorted(rounds)[ROUNDS // 2])
