#include "tests/support/vectors.h"

#include <fstream>
#include <stdexcept>

namespace vaultgram {
namespace {

const Vector& allVectors() {
    static const Vector all = [] {
        std::ifstream file(VAULTGRAM_VECTORS);
        return Vector::parse(file).at("vectors");
    }();
    return all;
}

}  // namespace

std::vector<Vector> vectorsOf(std::string_view kind) {
    std::vector<Vector> found;
    for (const Vector& each : allVectors())
        if (each.at("kind") == kind) found.push_back(each);
    if (found.empty()) throw std::invalid_argument("no vectors of kind " + std::string(kind));
    return found;
}

}  // namespace vaultgram
