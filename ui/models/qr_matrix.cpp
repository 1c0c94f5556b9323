#include "ui/models/qr_matrix.h"

#include <qrencode.h>

#include <memory>

namespace vaultgram::ui {

std::optional<QrMatrix> qrMatrix(const QByteArray& content) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(content.constData());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(content.size()), bytes, 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) return {};
    QrMatrix matrix{code->width, QBitArray(code->width * code->width)};
    for (int i = 0; i < matrix.modules.size(); ++i)
        matrix.modules.setBit(i, (code->data[i] & 1) != 0);
    return matrix;
}

}  // namespace vaultgram::ui
