"""Measures the engine's peers on the house problems that `measure` wrote.

usage: peers.py DIR [SIZES]

CPU time of the process, one thread, the median over accounts of the median over repetitions, in microseconds a solve.
Writes DIR/peers.jsonl: solver, case, n, us, the largest violation and the objective's distance from the engine's,
relative to it. A peer that is not installed, fails or needs more than LIMIT seconds an account is said to.
"""
import json, os, sys, time, warnings

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS"):
    os.environ[name] = "1"
warnings.filterwarnings("ignore")

import numpy as np
from scipy import sparse

LIMIT = 20.0  # seconds for one account
BUDGET = 20.0  # seconds for one solver and case
ACCOUNTS = 20  # at most
RIDGE = 1e-9  # on the lifted variables, for solvers that need a definite Hessian


class House:
    """The problems of one size: min ½ (x − t)' S (x − t), boxes, rows, and Σ |x − o| ≤ τ where limited."""

    def __init__(self, path):
        data = np.fromfile(path, dtype="<f8")
        n, m, k, count = (int(v) for v in data[:4])
        self.n, self.m, self.k = n, m, k
        at = 4

        def take(size):
            nonlocal at
            at += size
            return data[at - size : at].copy()

        self.B = take(n * k).reshape(n, k)
        self.D = take(n)
        self.S = self.B @ self.B.T + np.diag(self.D)
        self.A = take(m * n).reshape(m, n)
        self.accounts = []
        for _ in range(count):
            self.accounts.append(
                dict(
                    t=take(n), o=take(n), l=take(n), u=take(n), rl=take(m), ru=take(m),
                    tau=take(1)[0], objective=take(1)[0], limited=take(1)[0],
                )
            )

    def violation(self, a, x, limited):
        rows = self.A @ x
        worst = max(
            np.max(a["l"] - x), np.max(x - a["u"]), np.max(a["rl"] - rows), np.max(rows - a["ru"])
        )
        return max(worst, np.abs(x - a["o"]).sum() - a["tau"] if limited else 0, 0)

    def gap(self, a, x, limited):
        d = x - a["t"]
        best = a["limited"] if limited else a["objective"]
        return (0.5 * d @ (self.S @ d) - best) / max(abs(best), 1e-12)


def general(house, a, limited):
    """H, f, rows and ranges; with turnover in (x, y): |x − o| ≤ y, Σ y ≤ τ."""
    n = house.n
    if not limited:
        return house.S, -house.S @ a["t"], house.A, a["rl"], a["ru"], a["l"], a["u"]
    H = np.zeros((2 * n, 2 * n))
    H[:n, :n] = house.S
    H[range(n, 2 * n), range(n, 2 * n)] = RIDGE
    f = np.concatenate([-house.S @ a["t"], np.zeros(n)])
    I = np.eye(n)
    A = np.vstack(
        [
            np.hstack([house.A, np.zeros((house.m, n))]),
            np.hstack([I, -I]),
            np.hstack([-I, -I]),
            np.hstack([np.zeros((1, n)), np.ones((1, n))]),
        ]
    )
    inf = np.inf
    lower = np.concatenate([a["rl"], np.full(2 * n + 1, -inf)])
    upper = np.concatenate([a["ru"], a["o"], -a["o"], [a["tau"]]])
    return (
        H, f, A, lower, upper,
        np.concatenate([a["l"], np.zeros(n)]),
        np.concatenate([a["u"], np.full(n, inf)]),
    )


def daqp_parts(house, a, limited):
    H, f, A, rl, ru, l, u = general(house, a, limited)
    big = 1e30
    upper = np.minimum(np.concatenate([u, ru]), big)
    lower = np.maximum(np.concatenate([l, rl]), -big)
    sense = np.where(upper == lower, 5, 0).astype(np.int32)
    return (np.ascontiguousarray(H), f, np.ascontiguousarray(A), upper, lower, sense)


def daqp_whole(house, a, limited):
    import daqp

    parts = daqp_parts(house, a, limited)
    return lambda: daqp.solve(*parts)[0]


class DaqpReuse:
    """DAQP with the factor of the shared covariance kept: only the account is updated."""

    def __init__(self, timer):
        self.model = None
        self.timer = timer  # report DAQP's own timer instead of the process's

    def __call__(self, house, a, limited):
        import daqp

        parts = daqp_parts(house, a, limited)
        if self.model is None:
            self.model = daqp.Model()
            self.model.setup(*parts)
        H, f, A, upper, lower, sense = parts

        def run():
            self.model.update(f=f, bupper=upper, blower=lower, sense=sense)
            x, _, flag, info = self.model.solve()
            self.own = info["solve_time"] * 1e6
            return x

        return run


def quadprog_whole(house, a, limited):
    import quadprog

    H, f, A, rl, ru, l, u = general(house, a, limited)
    equal = np.isclose(rl, ru, rtol=0, atol=0)
    n = len(f)
    columns, bounds = [A[equal].T], [rl[equal]]
    for matrix, low, high in ((A[~equal], rl[~equal], ru[~equal]), (np.eye(n), l, u)):
        keep = np.isfinite(low)
        columns.append(matrix[keep].T)
        bounds.append(low[keep])
        keep = np.isfinite(high)
        columns.append(-matrix[keep].T)
        bounds.append(-high[keep])
    C, b = np.hstack(columns), np.concatenate(bounds)
    return lambda: quadprog.solve_qp(H, -f, C, b, int(equal.sum()))[0]


def piqp_whole(house, a, limited):
    import piqp

    H, f, A, rl, ru, l, u = general(house, a, limited)
    equal = rl == ru

    def run():
        solver = piqp.DenseSolver()
        solver.settings.eps_abs = 1e-10
        solver.settings.eps_rel = 1e-10
        solver.setup(H, f, A[equal], rl[equal], A[~equal], rl[~equal], ru[~equal], l, u)
        solver.solve()
        return np.array(solver.result.x)

    return run


def factored(house, a, limited):
    """min ½ (z'z + x'Dx) − ..., z = B'x: sparse, for solvers that exploit it. Variables (x, z[, y])."""
    n, k = house.n, house.k
    lifted = n if limited else 0
    P = sparse.block_diag([sparse.diags(house.D), sparse.eye(k), sparse.csc_matrix((lifted, lifted))]).tocsc()
    f = np.concatenate([-house.S @ a["t"], np.zeros(k + lifted)])
    I = sparse.eye(n)
    width = n + k + lifted

    def row(x, z=None, y=None):
        rows = x.shape[0]
        parts = [x, z if z is not None else sparse.csc_matrix((rows, k))]
        if lifted:
            parts.append(y if y is not None else sparse.csc_matrix((rows, lifted)))
        return sparse.hstack(parts)

    A = sparse.csc_matrix(house.A)
    equalities = [row(A[:1]), row(sparse.csc_matrix(house.B.T), -sparse.eye(k))]
    eq = np.concatenate([a["rl"][:1], np.zeros(k)])
    stacked, low, high = [row(A[1:])], [a["rl"][1:]], [a["ru"][1:]]
    if limited:
        stacked += [row(I, None, -I), row(-I, None, -I), row(sparse.csc_matrix((1, n)), None, sparse.csc_matrix(np.ones((1, n))))]
        low += [np.full(2 * n + 1, -np.inf)]
        high += [a["o"], -a["o"], [a["tau"]]]
    free = np.full(k, np.inf)
    l = np.concatenate([a["l"], -free, np.zeros(lifted)])
    u = np.concatenate([a["u"], free, np.full(lifted, np.inf)])
    return (P, f, sparse.vstack(equalities).tocsc(), eq, sparse.vstack(stacked).tocsc(), np.concatenate(low), np.concatenate(high), l, u, width)


def piqp_factored(house, a, limited):
    import piqp

    P, f, E, e, A, low, high, l, u, _ = factored(house, a, limited)

    def run():
        solver = piqp.SparseSolver()
        solver.settings.eps_abs = 1e-10
        solver.settings.eps_rel = 1e-10
        solver.setup(P, f, E, e, A, low, high, l, u)
        solver.solve()
        return np.array(solver.result.x)

    return run


def clarabel_factored(house, a, limited):
    import clarabel

    P, f, E, e, A, low, high, l, u, width = factored(house, a, limited)
    I = sparse.eye(width).tocsc()
    blocks, rhs = [E], [e]
    inequality = []
    for matrix, bound, sign in ((A, high, 1), (A, low, -1), (I, u, 1), (I, l, -1)):
        keep = np.isfinite(bound)
        inequality.append((sign * matrix[keep], sign * bound[keep]))
    blocks += [matrix for matrix, _ in inequality]
    rhs += [bound for _, bound in inequality]
    G, b = sparse.vstack(blocks).tocsc(), np.concatenate(rhs)
    cones = [clarabel.ZeroConeT(len(e)), clarabel.NonnegativeConeT(len(b) - len(e))]
    settings = clarabel.DefaultSettings()
    settings.verbose = False
    settings.max_threads = 1
    settings.tol_gap_abs = settings.tol_gap_rel = settings.tol_feas = 1e-10
    upper = sparse.triu(P).tocsc()
    return lambda: np.array(clarabel.DefaultSolver(upper, f, G, b, cones, settings).solve().x)


def portfolio_opt(house, a, limited):
    """PyPortfolioOpt: its convex objective with the same rows, compiled by cvxpy at each call as it does."""
    from pypfopt import EfficientFrontier
    import cvxpy as cp

    root = np.linalg.cholesky(house.S)

    def run():
        problem = EfficientFrontier(None, house.S, weight_bounds=(a["l"], a["u"]))
        for k in range(1, house.m):
            if np.isfinite(a["ru"][k]):
                problem.add_constraint(lambda w, k=k: house.A[k] @ w <= a["ru"][k])
            if np.isfinite(a["rl"][k]):
                problem.add_constraint(lambda w, k=k: house.A[k] @ w >= a["rl"][k])
        if limited:
            problem.add_constraint(lambda w: cp.norm(w - a["o"], 1) <= a["tau"])
        problem.convex_objective(lambda w: cp.sum_squares(root.T @ (w - a["t"])))
        return problem.weights if hasattr(problem, "weights") else np.array(list(problem.clean_weights().values()))

    return run


def skfolio_minimum(house, a, limited):
    """skfolio: its nearest problem, least variance with the same boxes and budget, on returns with this covariance."""
    from skfolio.optimization import MeanRisk

    rng = np.random.default_rng(0)
    returns = rng.standard_normal((max(2 * house.n, 300), house.n)) @ np.linalg.cholesky(house.S).T
    model = MeanRisk(min_weights=a["l"], max_weights=np.minimum(a["u"], 1))
    return lambda: model.fit(returns).weights_


def cvxportfolio_single(house, a, limited):
    """cvxportfolio: a single-period policy on the same covariance, its nearest problem, executed once."""
    import cvxportfolio as cvx
    import pandas as pd

    names = [f"s{i}" for i in range(house.n)]
    covariance = pd.DataFrame(house.S, index=names, columns=names)
    policy = cvx.SinglePeriodOptimization(
        cvx.ReturnsForecast(pd.Series(house.S @ a["t"], index=names)) - 0.5 * cvx.FullCovariance(covariance),
        [cvx.LongOnly(), cvx.MaxWeights(pd.Series(a["u"], index=names))],
        include_cash_return=False,
    )
    holdings = pd.Series(np.append(a["o"], 0.0) * 1e6, index=names + ["cash"])
    index = pd.date_range("2026-01-01", periods=3)
    data = cvx.UserProvidedMarketData(
        returns=pd.DataFrame(0.0, index=index, columns=names + ["cash"]),
        cash_key="cash", min_history=pd.Timedelta("0d"),
    )
    return lambda: policy.execute(h=holdings, market_data=data, t=index[1])[0]


def fortitudo_minimum(house, a, limited):
    """fortitudo.tech: its nearest problem, least variance with the same boxes and rows (target zero)."""
    import fortitudo.tech as ft

    n = house.n
    keep_high = np.isfinite(a["ru"]) & (np.arange(house.m) > 0)
    keep_low = np.isfinite(a["rl"]) & (np.arange(house.m) > 0)
    G = np.vstack([house.A[keep_high], -house.A[keep_low], np.eye(n), -np.eye(n)])
    h = np.concatenate([a["ru"][keep_high], -a["rl"][keep_low], a["u"], -a["l"]])
    mean = np.zeros(n)

    def run():
        return ft.MeanVariance(mean, house.S, G=G, h=h).efficient_portfolio()[:, 0]

    return run


CASES = [
    ("DAQP, reuse", lambda: DaqpReuse(False), (False, True), {False: 1000, True: 64}, True),
    ("DAQP, set-up and solve", lambda: daqp_whole, (False, True), {False: 256, True: 64}, True),
    ("quadprog", lambda: quadprog_whole, (False, True), {False: 256, True: 64}, True),
    ("PIQP, dense", lambda: piqp_whole, (False, True), {False: 256, True: 64}, True),
    ("PIQP, sparse factors", lambda: piqp_factored, (False, True), {False: 1000, True: 1000}, True),
    ("Clarabel, sparse factors", lambda: clarabel_factored, (False, True), {False: 1000, True: 1000}, True),
    ("PyPortfolioOpt", lambda: portfolio_opt, (False, True), {False: 64, True: 64}, True),
    ("skfolio (least variance)", lambda: skfolio_minimum, (False,), {False: 64}, False),
    ("cvxportfolio (single period)", lambda: cvxportfolio_single, (False,), {False: 64}, False),
    ("fortitudo.tech (least variance)", lambda: fortitudo_minimum, (False,), {False: 64}, False),
]


def cpu():
    return time.process_time_ns() / 1000


def measure(house, make, limited, comparable):
    times, own, violation, gap = [], [], 0.0, 0.0
    started = time.time()
    for a in house.accounts[:ACCOUNTS]:
        run = make(house, a, limited)
        before = cpu()
        x = np.asarray(run())[: house.n]
        once = max(cpu() - before, 0.1)
        if comparable:
            violation = max(violation, house.violation(a, x, limited))
            gap = max(gap, abs(house.gap(a, x, limited)))
        repeats = int(max(1, min(200, 2e4 / once)))
        rounds = []
        for _ in range(min(5, max(1, int(1e5 / (once * repeats))))):
            before = cpu()
            for _ in range(repeats):
                run()
            rounds.append((cpu() - before) / repeats)
        times.append(sorted(rounds)[len(rounds) // 2])
        if getattr(make, "own", None) is not None:
            own.append(make.own)
        if once > LIMIT * 1e6 or time.time() - started > BUDGET:
            break
    middle = lambda values: sorted(values)[len(values) // 2]
    return middle(times), middle(own) if own else None, violation, gap


def main():
    folder = sys.argv[1]
    sizes = [int(s) for s in sys.argv[2:]] or [16, 32, 64, 128, 256, 512, 1000]
    with open(os.path.join(folder, "peers.jsonl"), "w") as out:
        for n in sizes:
            house = House(os.path.join(folder, f"house-{n}.bin"))
            for name, factory, cases, largest, comparable in CASES:
                for limited in cases:
                    if n > largest[limited]:
                        continue
                    case = "turnover" if limited else "plain"
                    line = dict(solver=name, case=case, n=n)
                    try:
                        us, own, violation, gap = measure(house, factory(), limited, comparable)
                        line["us"] = round(us, 3)
                        if own is not None:
                            line["own_us"] = round(own, 3)
                        if comparable:
                            line.update(violation=violation, gap=gap)
                    except Exception as error:  # a peer that fails is a result too
                        line["failed"] = f"{type(error).__name__}: {str(error)[:120]}"
                    print(line, flush=True)
                    out.write(json.dumps(line) + "\n")


main()
