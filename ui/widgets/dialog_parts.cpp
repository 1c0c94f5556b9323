#include "ui/widgets/dialog_parts.h"

#include "ui/widgets/controls.h"

#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr QMargins dialogMargins(24, 20, 24, 20);
constexpr int screenMargin = 40;  // px, for the frame of a window
constexpr int leastScrolled = 120;
constexpr int choiceGap = 2;
constexpr int betweenChoices = 12;

}  // namespace

ContentScroll::ContentScroll(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("contentScroll"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize ContentScroll::sizeHint() const {
    const int wide = widget()->sizeHint().width();
    return {wide, heightFor(isVisible() ? qMax(width(), minimumSizeHint().width()) : wide)};
}

QSize ContentScroll::minimumSizeHint() const {
    const QSize least = widget()->minimumSizeHint();
    const int bar = verticalScrollBar()->sizeHint().width();
    return {least.width() + bar, qMin(least.height(), leastScrolled)};
}

int ContentScroll::heightFor(int width) const {
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                         : widget()->sizeHint().height();
}

// Not by heightForWidth: a layout would take that for the least height, and squeeze the rest.
void ContentScroll::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != width()) updateGeometry();
}

bool ContentScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

QVBoxLayout* dialogColumn(QDialog* dialog) {
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(dialogMargins);
    column->setSpacing(8);
    return column;
}

QLabel* dialogTitle(const Theme& theme, const QString& text, QWidget* parent) {
    QLabel* label = plainLabel(text, parent);
    label->setFont(theme.font(TextStyle::Title));
    label->setWordWrap(true);
    return label;
}

QLabel* explanation(const QString& text, QWidget* parent) {
    QLabel* label = plainLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(360);
    setTone(label, Tone::Secondary);
    return label;
}

QLabel* fieldLabel(const Theme& theme, const QString& text, QWidget* field) {
    QLabel* label = plainLabel(text, field->parentWidget());
    QFont font = theme.font(TextStyle::Body);
    font.setWeight(QFont::Medium);
    label->setFont(font);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

QLabel* errorLine(const Theme& theme, QWidget* parent) {
    QLabel* label = plainLabel({}, parent);
    label->setFont(theme.font(TextStyle::Small));
    label->setWordWrap(true);
    setTone(label, Tone::Danger);
    label->hide();
    return label;
}

void growToFit(QDialog& dialog) {
    QLayout* layout = dialog.layout();
    layout->activate();
    const int least = withinScreen(dialog, layout->totalMinimumSize()).width();
    if (least > dialog.width()) dialog.resize(least, dialog.height());
    layout->activate();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog.width())
                                                   : dialog.sizeHint().height();
    const int room = withinScreen(dialog, {dialog.width(), wanted}).height();
    if (room > dialog.height()) dialog.resize(dialog.width(), room);
}

QSize withinScreen(const QWidget& window, const QSize& wanted) {
    const QSize screen = window.screen()->availableSize();
    return wanted.boundedTo(screen - QSize(screenMargin, screenMargin));
}

void forget(QLineEdit* field) {
    // Shares the memory of the field, and its characters are no constants.
    const QString text = field->text();
    const bool isLiteral = text.capacity() == 0;
    if (!isLiteral)
        std::fill_n(const_cast<QChar*>(text.constData()), text.size(), QChar(0));  // NOLINT
    // Each letter also stands in the history of the field, which Qt empties and never overwrites.
    const QString letters(4 * text.size() + 64, QLatin1Char('x'));
    const QSignalBlocker quiet(field);
    field->setText({});
    field->insert(letters);
    field->setText({});
}

void showError(QWidget* field, QLabel* line, const QString& reason) {
    line->setText(reason);
    line->setVisible(!reason.isEmpty());
    field->setProperty("wrong", !reason.isEmpty());
    field->setAccessibleDescription(reason);
    repolish(field);
    // A dialog grows with the reason; a window keeps the size that the user gave it.
    auto* dialog = qobject_cast<QDialog*>(line->window());
    if (dialog != nullptr && dialog->isVisible()) growToFit(*dialog);
}

QLabel* choiceLine(const Theme& theme, const QString& text, QWidget* parent) {
    QLabel* line = plainLabel(text, parent);
    line->setFont(theme.font(TextStyle::Small));
    line->setWordWrap(true);
    line->setIndent(choiceIndent);
    setTone(line, Tone::Secondary);
    return line;
}

void addChoiceTo(QVBoxLayout* column, QAbstractButton* choice, QLabel* line) {
    auto* both = new QVBoxLayout;
    both->setSpacing(choiceGap);
    both->setContentsMargins(0, qMax(0, betweenChoices - column->spacing()), 0, 0);
    both->addWidget(choice);
    both->addWidget(line);
    column->addLayout(both);
}

void addButtonRow(QVBoxLayout* column, const QList<QPushButton*>& buttons) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    for (QPushButton* button : buttons) {
        button->ensurePolished();
        row->addWidget(button);
        row->addStrut(button->sizeHint().height());  // the style sheet's minimum is for 10 pt
    }
    column->addSpacing(8);
    column->addLayout(row);
}

}  // namespace vaultgram::ui
