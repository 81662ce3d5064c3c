"""Who will it befall? Logistic regression and a tree, learnt on the same people as our screener.

python3 outcomes.py <folder>; reads numbers.csv, outcome.csv and splits.json (rows learnt from, a
list a split), prints the mean precision among the fifth of the others that look most likely.
"""
import json
import sys
import warnings

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

warnings.filterwarnings('ignore')
folder = sys.argv[1]
numbers = np.loadtxt(f'{folder}/numbers.csv', delimiter=',', skiprows=1)
outcome = np.loadtxt(f'{folder}/outcome.csv', skiprows=1)
splits = json.load(open(f'{folder}/splits.json', encoding='utf-8'))
models = {
    'logistic': lambda: LogisticRegression(C=0.1, max_iter=500),
    'tree': lambda: DecisionTreeClassifier(max_depth=4, min_samples_leaf=8, random_state=0),
}


def precision(make, learnt):
    others = np.setdiff1d(np.arange(len(outcome)), learnt)
    scaled = StandardScaler().fit(numbers[learnt])
    model = make().fit(scaled.transform(numbers[learnt]), outcome[learnt])
    likely = model.predict_proba(scaled.transform(numbers[others]))[:, 1]
    flagged = others[np.argsort(-likely, kind='stable')[: round(0.2 * len(others))]]
    return outcome[flagged].mean()


print(json.dumps({
    name: float(np.mean([precision(make, np.array(learnt)) for learnt in splits]))
    for name, make in models.items()
}))
