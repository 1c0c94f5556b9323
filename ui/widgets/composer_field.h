// Where a message is written: grows with its text, Enter sends, Shift+Enter breaks the line.
#pragma once

#include <QPlainTextEdit>

namespace vaultgram::ui {

enum class SendKey { Enter, CtrlEnter };

class ComposerField : public QPlainTextEdit {
    Q_OBJECT

public:
    // UTF-8 bytes of the whole text; what is pasted above it is refused.
    static constexpr qsizetype mostPasted = 64 * 1024;

    // Pixels; above `most` the text scrolls.
    ComposerField(int least, int most, QWidget* parent = nullptr);
    void setSendKey(SendKey key) { m_sendKey = key; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendPressed();
    void recallPressed();  // arrow up in the empty field
    void pasteRefused(qsizetype bytes);
    void picturesRefused();  // mostPictures (display_text.h) in all

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;  // text only

private:
    void fitHeight();
    [[nodiscard]] bool sends(const QKeyEvent& event) const;

    int m_least;
    int m_most;
    SendKey m_sendKey = SendKey::Enter;
};

}  // namespace vaultgram::ui
