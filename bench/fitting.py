"""Softmax regression with an L2 penalty over sparse and dense columns, by L-BFGS.

What scikit-learn's `LogisticRegression` fits, several times as fast here, because the dense columns
stay dense. A penalty of ``|w|^2 / (2 * strength)``; intercepts go free.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize, minimize_scalar

ROUNDS = 60


class Fitted(NamedTuple):
    """Weights of the sparse columns, of the dense columns, and the intercepts."""

    sparse: Any
    dense: Any
    bias: Any


def fit(sparse: Any, dense: Any, labels: Any, kinds: int, weight: Any, strength: float) -> Fitted:
    """Return the fitted weights; the same input gives the same weights on one machine."""
    rows, wide = sparse.shape
    deep = dense.shape[1]
    turned = sparse.T.tocsr()
    right = np.zeros((rows, kinds), np.float32)
    right[np.arange(rows), labels] = 1
    share = np.asarray(weight, np.float32)[:, None]
    cut, end = wide * kinds, (wide + deep) * kinds

    def loss(flat: Any) -> tuple[float, Any]:
        values = flat.astype(np.float32)
        first = values[:cut].reshape(wide, kinds)
        second = values[cut:end].reshape(deep, kinds)
        scores = sparse @ first + dense @ second + values[end:]
        scores -= scores.max(1, keepdims=True)
        raised = np.exp(scores)
        total = raised.sum(1, keepdims=True)
        missed = (share * (np.log(total) - (scores * right).sum(1, keepdims=True))).sum()
        penalty = ((first**2).sum() + (second**2).sum()) / (2 * strength)
        off = share * (raised / total - right)
        slope = np.concatenate([
            (turned @ off + first / strength).ravel(),
            (dense.T @ off + second / strength).ravel(),
            off.sum(0),
        ])  # fmt: skip
        return float(missed + penalty), slope.astype(np.float64)

    start = np.zeros(end + kinds)
    found = minimize(loss, start, jac=True, method="L-BFGS-B",
                     options={"maxiter": ROUNDS, "maxcor": 7})  # fmt: skip
    values = found.x.astype(np.float32)
    return Fitted(values[:cut].reshape(wide, kinds), values[cut:end].reshape(deep, kinds),
                  values[end:])  # fmt: skip


def chances(made: Fitted, sparse: Any, dense: Any) -> Any:
    """Return the probabilities of each row."""
    scores = sparse @ made.sparse + dense @ made.dense + made.bias
    raised = np.exp(scores - scores.max(1, keepdims=True))
    return raised / raised.sum(1, keepdims=True)


def temperature_of(found: Any, labels: Any, weight: Any) -> float:
    """Return the temperature under which the true labels were likeliest."""
    logs = np.log(np.maximum(found, 1e-9))

    def cost(heat: float) -> float:
        scaled = logs / heat
        total = np.log(np.exp(scaled).sum(1))
        return float((weight * (total - scaled[np.arange(len(labels)), labels])).sum())

    return float(minimize_scalar(cost, bounds=(0.5, 3.0), method="bounded").x)
