// A QR code as dark and light modules; libqrencode ends in the .cpp.
//
// Error correction M (15 % of it may be unreadable), the smallest version that fits.
#pragma once

#include <QBitArray>
#include <QByteArray>

#include <optional>

namespace vaultgram::ui {

struct QrMatrix {
    int width = 0;      // modules on a side, without the quiet zone
    QBitArray modules;  // row by row; true: dark

    [[nodiscard]] bool isDark(int column, int row) const {
        return modules.testBit(row * width + column);
    }
};

// None: more than 2,331 bytes, or nothing at all.
[[nodiscard]] std::optional<QrMatrix> qrMatrix(const QByteArray& content);

}  // namespace vaultgram::ui
