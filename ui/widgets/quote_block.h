// What is quoted, in two lines: who said it, and how it begins. In a bubble, and above the
// composer while one answers.
//
//   | Anna Berger
//   | Can you send the relay measurements?
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/retranslating.h"

#include <QPainter>

namespace vaultgram::ui {

// The room it would like; the text is cut if it has less.
[[nodiscard]] QSize quoteSize(const Theme& theme, const QString& author, const QString& text);
// The painter's direction decides where the bar stands.
void paintQuote(QPainter& painter, const Theme& theme, const QRect& where, const QColor& fill,
                const QString& author, const QString& text);

// The same as a widget, with a button that takes it away.
class ReplyBar : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit ReplyBar(const Theme& theme, QWidget* parent = nullptr);

    void setQuote(const QString& author, const QString& text);  // an empty text hides it
    [[nodiscard]] QString quoted() const { return m_text; }
    [[nodiscard]] IconButton* closeButton() const { return m_close; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void closed();

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_author;
    QString m_text;
    IconButton* m_close;
};

}  // namespace vaultgram::ui
