// The safety number as a QR code, and a field that compares what is pasted into it.
#pragma once

#include "ui/models/safety.h"
#include "ui/theme/theme.h"
#include "ui/widgets/qr_code.h"

#include <QLabel>
#include <QPlainTextEdit>

namespace vaultgram::ui {

class SafetyQrPage : public QWidget {
    Q_OBJECT

public:
    SafetyQrPage(const Theme& theme, SafetyComparer comparer, QWidget* parent = nullptr);
    void setSafety(const SafetyInfo& safety);
    [[nodiscard]] QPlainTextEdit* field() const { return m_field; }
    [[nodiscard]] QString result() const { return m_result->text(); }

Q_SIGNALS:
    void compared(Compared result);

private:
    QWidget* buildSide();
    void compare();

    const Theme& m_theme;
    SafetyComparer m_comparer;
    QrCode* m_code;
    QLabel* m_scan;
    QLabel* m_explanation;
    QLabel* m_paste;
    QPlainTextEdit* m_field;
    QLabel* m_mark;
    QLabel* m_result;
};

}  // namespace vaultgram::ui
