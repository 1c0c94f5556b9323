// Where a message is written: grows with its text, Enter sends, Shift+Enter breaks the line.
#pragma once

#include <QPlainTextEdit>

namespace vaultgram::ui {

class ComposerField : public QPlainTextEdit {
    Q_OBJECT

public:
    // Pixels; above `most` the text scrolls.
    ComposerField(int least, int most, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendPressed();
    void recallPressed();  // arrow up in the empty field
    void escapePressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;  // text only

private:
    void fitHeight();

    int m_least;
    int m_most;
};

}  // namespace vaultgram::ui
