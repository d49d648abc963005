// `lemonPeer FILE`: one solve by LEMON's network simplex (the file is described in matching/instanceFile.ts), told as JSON.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <cstdint>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

using Graph = lemon::SmartDigraph;
using Simplex = lemon::NetworkSimplex<Graph, int, std::int64_t>;

std::vector<char> bytesOf(const char *path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  std::vector<char> bytes(file.tellg());
  file.seekg(0).read(bytes.data(), bytes.size());
  return bytes;
}

long peakKilobytes() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    if (word == "VmHWM:") {
      status >> word;
      return std::stol(word);
    }
  }
  return 0;
}

int main(int, char **arguments) {
  const auto bytes = bytesOf(arguments[1]);
  const auto *head = reinterpret_cast<const std::int32_t *>(bytes.data());
  const int kind = head[0], rows = head[1], columns = head[2], count = head[3], width = head[4];
  const auto *rowStart = head + 5;
  const auto *column = rowStart + rows + 1;
  const auto *scores = bytes.data() + 4 * (kind == 0 ? 5 : 5 + rows + 1 + count);
  const auto scoreAt = [&](int cell) -> std::int64_t {
    return width == 1 ? scores[cell] : reinterpret_cast<const std::int32_t *>(scores)[cell];
  };

  // Each row sends one unit, each column takes one; past the pairs there is a way for whoever stays alone, at more than all
  // pairs together.
  Graph graph;
  graph.reserveNode(rows + columns + 1);
  graph.reserveArc(count + rows + columns);
  for (int node = 0; node < rows + columns + 1; node += 1) graph.addNode();
  const auto alone = graph.nodeFromId(rows + columns);
  std::vector<std::int64_t> gains;
  gains.reserve(count + rows + columns);
  std::int64_t most = 0;
  for (int cell = 0; cell < count; cell += 1) most = std::max(most, scoreAt(cell));
  for (int row = 0; row < rows; row += 1) {
    const int first = kind == 0 ? row * columns : rowStart[row], last = kind == 0 ? first + columns : rowStart[row + 1];
    for (int cell = first; cell < last; cell += 1) {
      if (scoreAt(cell) < 0) continue;
      const int other = kind == 0 ? cell - first : column[cell];
      graph.addArc(graph.nodeFromId(row), graph.nodeFromId(rows + other));
      gains.push_back(scoreAt(cell));
    }
  }
  const int pairArcs = gains.size();
  for (int other = 0; other < columns; other += 1) graph.addArc(alone, graph.nodeFromId(rows + other));
  for (int row = 0; row < rows; row += 1) graph.addArc(graph.nodeFromId(row), alone);

  Graph::ArcMap<std::int64_t> cost(graph, 0);
  Graph::ArcMap<int> capacity(graph, 1);
  for (int arc = 0; arc < pairArcs; arc += 1) cost[graph.arcFromId(arc)] = -gains[arc];
  for (int row = 0; row < rows; row += 1) cost[graph.arcFromId(pairArcs + columns + row)] = 1 + rows * most;
  Graph::NodeMap<int> supply(graph, 0);
  for (int row = 0; row < rows; row += 1) supply[graph.nodeFromId(row)] = 1;
  for (int other = 0; other < columns; other += 1) supply[graph.nodeFromId(rows + other)] = -1;

  const auto began = std::clock();
  Simplex simplex(graph);
  simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
  const bool isOptimal = simplex.run() == Simplex::OPTIMAL;
  const double ms = 1000.0 * (std::clock() - began) / CLOCKS_PER_SEC;
  if (!isOptimal) {
    std::cerr << "Cannot solve " << arguments[1] << ": LEMON found no optimum\n";
    return 1;
  }
  std::int64_t pairs = 0, total = 0;
  for (int arc = 0; arc < pairArcs; arc += 1) {
    const auto flow = simplex.flow(graph.arcFromId(arc));
    pairs += flow;
    total += flow * gains[arc];
  }
  std::cout << "{\"ms\":" << ms << ",\"pairs\":" << pairs << ",\"total\":" << total
            << ",\"peakMb\":" << peakKilobytes() / 1000.0 << "}\n";
}
