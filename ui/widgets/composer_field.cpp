#include "ui/widgets/composer_field.h"

#include "ui/models/display_text.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocument>

#include <cmath>

namespace vaultgram::ui {
ComposerField::ComposerField(int least, int most, QWidget* parent)
    : QPlainTextEdit(parent), m_least(least), m_most(most) {
    setObjectName(QStringLiteral("composerField"));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A blank where a line breaks would still move the text aside (Qt 6.4).
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { horizontalScrollBar()->setRange(0, 0); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &ComposerField::fitHeight);
    fitHeight();
}

QSize ComposerField::sizeHint() const {
    return {200, height()};
}

QSize ComposerField::minimumSizeHint() const {
    return {80, m_least};
}

bool ComposerField::sends(const QKeyEvent& event) const {
    if (event.modifiers().testFlag(Qt::ShiftModifier)) return false;
    return m_sendKey == SendKey::Enter || event.modifiers().testFlag(Qt::ControlModifier);
}

void ComposerField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && sends(*event)) {
        Q_EMIT sendPressed();
        return;
    }
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier &&
        document()->isEmpty()) {
        Q_EMIT recallPressed();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ComposerField::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void ComposerField::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitHeight();
}

void ComposerField::insertFromMimeData(const QMimeData* source) {
    if (!source->hasText()) return;
    const QString text = source->text();
    const qsizetype bytes = text.toUtf8().size();
    if (bytes + toPlainText().toUtf8().size() > mostPasted) {
        Q_EMIT pasteRefused(bytes);
        return;
    }
    if (picturesIn(text) + picturesIn(toPlainText()) > mostPictures) {
        Q_EMIT picturesRefused();
        return;
    }
    insertPlainText(text);
}

void ComposerField::fitHeight() {
    // QPlainTextDocumentLayout counts its height in lines.
    const qreal lines = document()->size().height();
    const int chrome = height() - viewport()->height();
    const int wanted = static_cast<int>(std::ceil(lines * fontMetrics().lineSpacing())) + chrome;
    const int fitted = qBound(m_least, wanted, m_most);
    setVerticalScrollBarPolicy(wanted > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (fitted != height() || minimumHeight() != fitted) setFixedHeight(fitted);
}

}  // namespace vaultgram::ui
