#include "ui/widgets/search_bar.h"

#include "ui/widgets/controls.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

namespace vaultgram::ui {

SearchBar::SearchBar(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_field(new QLineEdit(this)),
      m_count(plainLabel({}, this)),
      m_day(new IconButton(theme, QStringLiteral("calendar"), this)),
      m_older(new IconButton(theme, QStringLiteral("up"), this)),
      m_newer(new IconButton(theme, QStringLiteral("down"), this)),
      m_close(new IconButton(theme, QStringLiteral("close"), this)) {
    setObjectName(QStringLiteral("searchBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 10, 4);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    for (IconButton* button : {m_day, m_older, m_newer, m_close}) row->addWidget(button);
    m_field->setFrame(false);
    setTone(m_count, Tone::Secondary);
    const auto drawIcon = [this] {
        m_icon->setPixmap(m_theme.pixmap(QStringLiteral("search"), m_theme.measures().iconMark,
                                         m_theme.colors().textSecondary, devicePixelRatioF()));
    };
    drawIcon();
    connect(&m_theme, &Theme::changed, this, drawIcon);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString& text) { Q_EMIT textChanged(text.trimmed()); });
    connect(m_day, &QAbstractButton::clicked, this, &SearchBar::openCalendar);
    connect(m_older, &QAbstractButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_newer, &QAbstractButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_close, &QAbstractButton::clicked, this, &SearchBar::close);
    setResult(0, 0, false);
    alignToWindow(m_field);
    retranslate();
    hide();
}

void SearchBar::openCalendar() {
    if (m_picker == nullptr) {
        m_picker = new DayPicker(m_theme, this);
        connect(m_picker, &DayPicker::picked, this, &SearchBar::dayWanted);
    }
    m_picker->openBelow(*m_day);
}

void SearchBar::open() {
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::close() {
    if (isHidden()) return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_field->clear();
    setResult(0, 0, false);
    Q_EMIT closed(hadFocus);
}

void SearchBar::setResult(int at, int count, bool searching) {
    const bool asked = !m_field->text().trimmed().isEmpty();
    QString words;
    if (asked && count > 0 && at > 0)
        words = tr("%1 of %2").arg(QLocale().toString(at), QLocale().toString(count));
    else if (asked && searching)
        words = tr("Searching");
    else if (asked)
        words = tr("Nothing found");
    m_count->setText(words);
    m_older->setEnabled(count > 1);
    m_newer->setEnabled(count > 1);
}

void SearchBar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape: close(); return;
        case Qt::Key_Up: Q_EMIT stepWanted(1); return;
        case Qt::Key_Down: Q_EMIT stepWanted(-1); return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT stepWanted(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return;
        default: QFrame::keyPressEvent(event);
    }
}

void SearchBar::changeEvent(QEvent* event) {
    Retranslating::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) alignToWindow(m_field);
}

void SearchBar::retranslate() {
    m_field->setPlaceholderText(tr("Search in this chat"));
    m_field->setAccessibleName(tr("Search in this chat"));
    m_day->setName(tr("Go to a day"));
    m_older->setName(tr("Older match"), QKeySequence(Qt::Key_Up));
    m_newer->setName(tr("Newer match"), QKeySequence(Qt::Key_Down));
    m_close->setName(tr("Close search"), QKeySequence(Qt::Key_Escape));
}

}  // namespace vaultgram::ui
