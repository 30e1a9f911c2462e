"""Accounts per second of other programmes on the very problems that `advisor batch` solved, for Benchmarks/batch/run.

usage: peers.py PLAIN TURNOVER        two files of `advisor batch --detail` answers

Every account's target, metric, rows, bounds, costs and turnover limit are read from its plan, so that the peers
minimise what the engine minimised, ½ (x − t)ᵀ M (x − t) + κ Σ c |x − x0|, under the same limits. Peers neither read
nor write: only their solves are timed.

DAQP is reused in a tight loop: one set-up for all accounts with the same matrices, then new bounds and targets.
Without lifting it cannot state costs, so `daqp` is the problem without them, which is the easier one; the lifted
ones have twice the variables (what is bought and what is sold) and are the same problem as the engine's.
PyPortfolioOpt: one EfficientFrontier an account, as its documentation does it.
"""
import json
import os
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np  # noqa: E402

# What a lifted Hessian needs to be definite: buys and sells of one sleeve are otherwise told apart by costs alone.
LIFTED_RIDGE = 1e-9
PYPORTFOLIOOPT_ACCOUNTS = 100


class Problem:
    """The programme of one account, as its plan states it."""

    def __init__(self, plan):
        names = plan["metric"]["sleeves"]
        lines = {line["id"]: line for line in plan["sleeves"]}
        column = lambda key: np.array([float(lines[name][key]) for name in names])  # noqa: E731
        self.target, self.held, self.weights = column("target"), column("today"), column("weight")
        self.costs = plan["kappa"] * column("cost")
        self.metric = np.array(plan["metric"]["covariance"], dtype=float).reshape(len(names), len(names))
        self.metric = self.metric + np.diag(plan["metric"]["ridge"])
        self.funded = np.array([lines[name]["kind"] == "funded" for name in names], dtype=float)
        self.low, self.high = np.full(len(names), -1e30), np.full(len(names), 1e30)
        rows, uppers = [self.funded], [1.0]
        for line in plan["constraints"]:
            gradient = np.array([float(line["coefficients"].get(name, 0)) for name in names])
            upper = line["upper"] + line["relaxedBy"]
            places = np.nonzero(gradient)[0]
            if len(places) == 1 and abs(gradient[places[0]]) == 1:
                place = places[0]
                if gradient[place] > 0:
                    self.high[place] = min(self.high[place], upper)
                else:
                    self.low[place] = max(self.low[place], -upper)
            else:
                rows.append(gradient)
                uppers.append(upper)
        self.rows, self.uppers = np.array(rows), np.array(uppers)
        self.lowers = np.array([1.0] + [-1e30] * (len(rows) - 1))
        turnover = plan.get("turnover")
        self.turnover = turnover and turnover["limit"] + turnover.get("relaxedBy", 0)


def problems(path):
    with open(path) as lines:
        records = [json.loads(line) for line in lines]
    return [Problem(record["plan"]) for record in records if record.get("ok")]


def plain(item):
    """In the weights themselves, costs left out: Hessian, linear term, rows, bounds of variables and rows."""
    return (item.metric, -item.metric @ item.target, item.rows,
            np.concatenate([item.high, item.uppers]), np.concatenate([item.low, item.lowers]))


def lifted(item):
    """In what is bought and sold, x = x0 + b − s, with costs and, where there is one, the turnover limit."""
    count = len(item.target)
    hessian = np.block([[item.metric, -item.metric], [-item.metric, item.metric]])
    hessian = hessian + LIFTED_RIDGE * np.eye(2 * count)
    pull = item.metric @ (item.held - item.target)
    linear = np.concatenate([pull + item.costs, -pull + item.costs])
    rows = np.vstack([item.rows, np.eye(count)])
    base = rows @ item.held
    rows = np.hstack([rows, -rows])
    upper = np.concatenate([item.uppers, item.high]) - base
    lower = np.concatenate([item.lowers, item.low]) - base
    if item.turnover is not None:
        rows = np.vstack([rows, np.concatenate([item.funded, item.funded])])
        upper, lower = np.append(upper, 2 * item.turnover), np.append(lower, 0)
    return (hessian, linear, rows, np.concatenate([np.full(2 * count, 1e30), upper]),
            np.concatenate([np.zeros(2 * count), lower]))


def daqp_rate(items, form):
    """Solves a second over accounts, and the greatest difference of a weight from the plan's."""
    import daqp

    stated = [form(item) for item in items]
    model, last, answers = daqp.Model(), None, []
    start = time.process_time()
    for hessian, linear, rows, upper, lower in stated:
        is_known = last is not None and last[0].shape == hessian.shape and last[1].shape == rows.shape \
            and (last[0] == hessian).all() and (last[1] == rows).all()
        if is_known:
            model.update(f=linear, bupper=upper, blower=lower)
        else:
            sense = np.zeros(len(upper), dtype=np.int32)
            model = daqp.Model()
            model.setup(hessian, linear, rows, upper, lower, sense)
            last = (hessian, rows)
        answers.append(model.solve())
    seconds = time.process_time() - start
    worst = 0.0
    for item, answer in zip(items, answers):
        x, count = answer[0], len(item.target)
        weights = x if len(x) == count else item.held + x[:count] - x[count:]
        worst = max(worst, float(np.abs(weights - item.weights).max()))
    return len(items) / seconds, worst


def pyportfolioopt_rate(items):
    import warnings

    from pypfopt import EfficientFrontier

    warnings.simplefilter("ignore")
    items = items[:PYPORTFOLIOOPT_ACCOUNTS]
    start = time.process_time()
    for item in items:
        # With μ = M t and a risk aversion of one, quadratic utility is the distance from the target.
        bounds = list(zip(np.maximum(item.low, 0), np.minimum(item.high, 1)))
        frontier = EfficientFrontier(item.metric @ item.target, item.metric, weight_bounds=bounds)
        for row, upper in zip(item.rows[1:], item.uppers[1:]):
            frontier.add_constraint(lambda w, row=row, upper=upper: row @ w <= upper)
        frontier.max_quadratic_utility(risk_aversion=1)
        frontier.clean_weights()
    return len(items) / (time.process_time() - start)


def main():
    without, within = problems(sys.argv[1]), problems(sys.argv[2])
    result = {}

    def note(name, measure):
        try:
            result[name] = measure()
        except Exception as error:  # a peer that fails is said, not hidden
            result[name + "Error"] = repr(error)

    for name, items, form in [("daqp", without, plain), ("daqpCosts", without, lifted),
                              ("daqpTurnover", within, lifted)]:
        note(name, lambda: daqp_rate(items, form))
        if name in result:
            result[name], result[name + "WorstDifference"] = result[name]
    note("pyPortfolioOpt", lambda: pyportfolioopt_rate(without))
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
