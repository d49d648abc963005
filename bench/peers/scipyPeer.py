"""`python3 scipyPeer.py FILE`: one solve (the file is described in matching/instanceFile.ts), told as a line of JSON."""

import json
import sys
import time

import numpy
import scipy.optimize
import scipy.sparse
import scipy.sparse.csgraph


def main(path):
    data = open(path, 'rb').read()
    kind, rows, columns, count, width = numpy.frombuffer(data, numpy.int32, 5)
    middle = 0 if kind == 0 else rows + 1 + count
    scores = numpy.frombuffer(data, numpy.int8 if width == 1 else numpy.int32, count, 4 * (5 + middle))
    if kind == 0:
        ms, chosen = table(scores.reshape(rows, columns))
    else:
        indices = numpy.frombuffer(data, numpy.int32, middle, 20)
        ms, chosen = cells(indices[: rows + 1], indices[rows + 1 :], scores, rows, columns)
    chosen = chosen[chosen >= 0]
    print(json.dumps({'ms': ms, 'pairs': len(chosen), 'total': int(chosen.sum()), 'peakMb': peak_megabytes()}))


def table(scores):
    """A pair that must not be costs more than all others together."""
    most = scores.max().astype(float)
    costs = numpy.where(scores < 0, 1 + len(scores) * most, -scores.astype(float))
    began = time.process_time()
    chosen = scipy.optimize.linear_sum_assignment(costs)
    return 1000 * (time.process_time() - began), scores[chosen].astype(numpy.int64)


def cells(row_start, column, score, rows, columns):
    """Every row must be matched: where not all can be, each has one more column of its own that costs more than all others."""
    most = int(score.max())
    values = (1 + most - score.astype(float)).astype(float)
    costs = scipy.sparse.csr_array((values, column, row_start), shape=(rows, columns))
    everybody = scipy.sparse.csgraph.maximum_bipartite_matching(costs, 'column')
    if (everybody < 0).any():
        alone = scipy.sparse.csr_array((numpy.full(rows, (2 + most) * (rows + 1.0)), (range(rows), range(rows))))
        costs = scipy.sparse.hstack([costs, alone], format='csr')
    began = time.process_time()
    chosen = scipy.sparse.csgraph.min_weight_full_bipartite_matching(costs)
    ms = 1000 * (time.process_time() - began)
    paired = chosen[1] < columns
    return ms, (1 + most - costs[chosen[0][paired], chosen[1][paired]]).astype(numpy.int64)


def peak_megabytes():
    """The most memory this process ever held."""
    try:
        status = open('/proc/self/status').read()
        return int(status.split('VmHWM:')[1].split()[0]) / 1000
    except OSError:
        return None


if sys.argv[1] == '--version':
    print(scipy.__version__)
else:
    main(sys.argv[1])
