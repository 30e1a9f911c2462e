"""Accounts per second of other programmes on the same kind of problem, for Benchmarks/batch/run.

DAQP reused in a tight loop: one set-up for all accounts, then new bounds and targets, no reading and no writing.
PyPortfolioOpt: one EfficientFrontier an account, as its documentation does it.
"""
import json
import os
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np  # noqa: E402

SLEEVES = 16


def problems(path, count):
    """Targets, bounds and holdings of the accounts in a file."""
    result = []
    with open(path) as lines:
        for line in lines:
            account = json.loads(line)
            policy = account["policy"]
            names = list(policy["strategic"])
            target = np.array([policy["strategic"][name] for name in names])
            low = np.array([policy["bands"][name][0] for name in names])
            high = np.array([policy["bands"][name][1] for name in names])
            held = np.array(
                [account["cash"]] + [h["quantity"] * h["price"] for h in account["holdings"]]
            )
            result.append((target, low, high, held / held.sum()))
            if len(result) == count:
                break
    return result


def covariance():
    source = np.random.default_rng(7)
    factors = source.normal(size=(SLEEVES, 4)) * 0.08
    return factors @ factors.T + np.diag(source.uniform(0.02, 0.08, SLEEVES) ** 2)


def rows():
    groups = np.zeros((5, SLEEVES))
    groups[0] = 1
    groups[1, 7:12] = 1
    groups[2, 1:5] = 1
    groups[3, 12:15] = 1
    groups[4] = np.linspace(0.0, -0.3, SLEEVES)
    return groups


def measure(solve, items):
    start = time.process_time()
    for item in items:
        solve(item)
    return len(items) / (time.process_time() - start)


def daqp_rate(items, has_turnover):
    import daqp

    n = SLEEVES
    matrix = covariance()
    general = rows()
    if has_turnover:
        # Lifted: w = w0 + buys - sells.
        hessian = np.block([[matrix, -matrix], [-matrix, matrix]]) + 1e-9 * np.eye(2 * n)
        constraints = np.hstack([general, -general])
        constraints = np.vstack([constraints, np.ones(2 * n), np.hstack([np.eye(n), -np.eye(n)])])
    else:
        hessian, constraints = matrix, general
    size = hessian.shape[0]
    model = daqp.Model()
    first = True

    def solve(item):
        nonlocal first
        target, low, high, held = item
        if has_turnover:
            pull = matrix @ (held - target)
            linear = np.concatenate([pull, -pull])
            base = general @ held
            upper = np.concatenate([np.ones(2 * n), [1 - base[0], 0.7, 0.7, 0.5, 0.25], [0.08], high - held])
            lower = np.concatenate([np.zeros(2 * n), [1 - base[0], -1, -1, -1, -1], [0], low - held])
        else:
            linear = -matrix @ target
            upper = np.concatenate([high, [1, 0.7, 0.7, 0.5, 0.25]])
            lower = np.concatenate([low, [1, -1, -1, -1, -1]])
        if first:
            model.setup(hessian, linear, constraints, upper, lower, np.zeros(len(upper), dtype=np.int32))
            first = False
        else:
            model.update(f=linear, bupper=upper, blower=lower)
        model.solve()

    return measure(solve, items), size


def pyportfolioopt_rate(items):
    import warnings

    from pypfopt import EfficientFrontier

    warnings.simplefilter("ignore")
    matrix = covariance()
    expected = np.linspace(0.02, 0.08, SLEEVES)

    def solve(item):
        target, low, high, held = item
        frontier = EfficientFrontier(expected, matrix, weight_bounds=list(zip(low, high)))
        frontier.add_constraint(lambda w: w[7:12].sum() <= 0.7)
        frontier.max_quadratic_utility(risk_aversion=5)
        frontier.clean_weights()

    return measure(solve, items)


def main():
    plain, turnover = sys.argv[1:3]
    rates = {}
    try:
        rates["daqp"] = daqp_rate(problems(plain, 5000), False)[0]
        rates["daqpTurnover"] = daqp_rate(problems(turnover, 1000), True)[0]
    except Exception as error:  # a peer that fails is said, not hidden
        rates["daqpError"] = repr(error)
    try:
        rates["pyPortfolioOpt"] = pyportfolioopt_rate(problems(plain, 100))
    except Exception as error:
        rates["pyPortfolioOptError"] = repr(error)
    json.dump(rates, sys.stdout)


if __name__ == "__main__":
    main()
