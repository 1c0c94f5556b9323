// The question before the first text that leaves without encryption.
//
// "Do not send" has the focus and is what Esc does. Enter alone chooses nothing.
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/retranslating.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace vaultgram::ui {

class ComposerCard : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit ComposerCard(const Theme& theme, QWidget* parent = nullptr);

    // Shows itself. `waiting`: messages that would leave unencrypted at once.
    void ask(const QString& name, int waiting = 0);
    [[nodiscard]] QPushButton* keepButton() const { return m_keep; }
    [[nodiscard]] QPushButton* allowButton() const { return m_allow; }

Q_SIGNALS:
    void refused();
    void allowed();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void updateIcon();

    const Theme& m_theme;
    QString m_name;
    int m_waiting = 0;
    QFrame* m_frame;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_keep;
    QPushButton* m_allow;
};

}  // namespace vaultgram::ui
