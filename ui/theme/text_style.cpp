#include "ui/theme/text_style.h"

#include <QFontDatabase>

namespace vaultgram::ui {

QFont scaledFont(const QFont& base, const TypeStep& step) {
    QFont font = step.fixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() + step.offset);
    } else {
        font.setPixelSize(base.pixelSize() + qRound(step.offset * 96 / 72));
    }
    font.setWeight(static_cast<QFont::Weight>(step.weight));
    return font;
}

}  // namespace vaultgram::ui
