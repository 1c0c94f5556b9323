#include "ui/theme/base_font.h"

#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>

namespace vaultgram::ui {

bool canWriteLatin(const QFont& font) {
    const QRawFont raw = QRawFont::fromFont(font);
    const QString needed = QStringLiteral("Aaz 0123456789.,:/");
    return raw.isValid() && std::all_of(needed.begin(), needed.end(),
                                        [&raw](QChar c) { return raw.supportsCharacter(c); });
}

QFont baseFont(const QFont& wanted) {
    if (canWriteLatin(wanted)) return wanted;
    for (const char* family : {"Noto Sans", "DejaVu Sans", "Liberation Sans", "FreeSans"}) {
        QFont font(QString::fromLatin1(family));
        font.setPointSizeF(wanted.pointSizeF() > 0 ? wanted.pointSizeF() : 10);
        const bool installed = QFontDatabase::families().contains(font.family());
        if (installed && canWriteLatin(font)) return font;
    }
    return wanted;
}

}  // namespace vaultgram::ui
