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
    explicit SafetyQrPage(const Theme& theme, QWidget* parent = nullptr);
    // The comparer belongs to this number: it is replaced together with it. Another number
    // empties the field, whatever was pasted was meant for the one before.
    void setSafety(const SafetyInfo& safety, SafetyComparer comparer);
    [[nodiscard]] QPlainTextEdit* field() const { return m_field; }
    [[nodiscard]] QString result() const { return m_result->text(); }

Q_SIGNALS:
    void compared(Compared result);

private:
    QWidget* buildSide();
    void compare();

    const Theme& m_theme;
    SafetyComparer m_comparer;
    QString m_digits;  // of the number that is shown
    QrCode* m_code;
    QLabel* m_scan;
    QLabel* m_explanation;
    QLabel* m_paste;
    QPlainTextEdit* m_field;
    QLabel* m_mark;
    QLabel* m_result;
};

}  // namespace vaultgram::ui
