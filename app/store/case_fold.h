// Text without the difference of upper and lower case, to find one in the other.
//
// Unicode simple case folding: a character becomes one character, so "Straße" is found by
// "STRAßE", and not by "STRASSE". Source: Unicode CaseFolding.txt, status C and S, as Qt has it.
#pragma once

#include <string>
#include <string_view>

namespace vaultgram::store {

// Replaces `folded`. Bytes that are no UTF-8 stay as they are.
void foldCase(std::string_view text, std::string& folded);

}  // namespace vaultgram::store
