// A QR code on white, whatever the theme: black modules, four of quiet zone, whole pixels
// a module.
#pragma once

#include "ui/models/qr_matrix.h"

#include <QWidget>

namespace vaultgram::ui {

class QrCode : public QWidget {
    Q_OBJECT

public:
    explicit QrCode(QWidget* parent = nullptr);
    void setContent(const QByteArray& content);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<QrMatrix> m_matrix;
};

}  // namespace vaultgram::ui
