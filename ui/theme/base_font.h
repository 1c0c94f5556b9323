// The font that everything else is measured from: the desktop's, if it can write.
//
// Where nothing is configured, fontconfig may answer "sans" with a family that lacks
// digits and blanks; they would then come from an emoji font, wide and ugly.
#pragma once

#include <QFont>

namespace vaultgram::ui {

[[nodiscard]] bool canWriteLatin(const QFont& font);
// `wanted`, or the first family at hand that has letters, digits and blanks.
[[nodiscard]] QFont baseFont(const QFont& wanted);

}  // namespace vaultgram::ui
