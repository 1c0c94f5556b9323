// Text of the protocol as Qt has it.
#pragma once

#include <QString>
#include <QStringDecoder>

#include <string_view>

namespace vaultgram {

// All of it: QString::fromUtf8 and fromStdString leave out a U+FEFF at the start.
[[nodiscard]] inline QString textFromUtf8(std::string_view utf8) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

}  // namespace vaultgram
