// The bottom of the list: is the program reachable, and where. A click opens its menu.
//
//   * Online - port 11000                  ^ 12 kB/s  v 1.4 MB/s
//     192.168.1.10 and 2 more - MTU 1500 - protocol 2
#pragma once

#include "ui/models/contact.h"
#include "ui/theme/theme.h"
#include "ui/widgets/retranslating.h"

#include <QAbstractButton>
#include <QMenu>

namespace vaultgram::ui {

class StatusStrip : public Retranslating<QAbstractButton> {
    Q_OBJECT

public:
    explicit StatusStrip(const Theme& theme, QWidget* parent = nullptr);

    void setStatus(const NetworkStatus& status);
    void setMenu(QMenu* menu) { m_menu = menu; }  // not owned
    [[nodiscard]] QString stateLine() const;      // "Online - port 11000", or the error
    [[nodiscard]] QString networkLine() const;    // addresses, MTU, protocol version
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void retranslate() override;

private:
    [[nodiscard]] QString addressSummary() const;
    void openMenu();
    int ratesWidth(const QFontMetrics& font) const;
    int paintRates(QPainter& painter, const QRect& line) const;  // their left edge

    const Theme& m_theme;
    NetworkStatus m_status;
    QMenu* m_menu = nullptr;
};

}  // namespace vaultgram::ui
