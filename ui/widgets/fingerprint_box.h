// A fingerprint in groups of four, selectable, with a button that copies it.
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>

namespace vaultgram::ui {

class FingerprintBox : public QFrame {
    Q_OBJECT

public:
    explicit FingerprintBox(const Theme& theme, QWidget* parent = nullptr);

    void setFingerprint(const QString& hex, const QString& wordsIfEmpty);
    [[nodiscard]] QPushButton* copyButton() const { return m_copy; }
    [[nodiscard]] QString shownText() const { return m_text->text(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_hex;
    int m_digits;  // on a line
    QLabel* m_text;
    QPushButton* m_copy;
};

}  // namespace vaultgram::ui
