#include "ui/widgets/painted_controls.h"

#include "ui/widgets/painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStyledItemDelegate>

namespace vaultgram::ui {
namespace {

constexpr int comboArrow = 16;
constexpr int comboArrowMargin = 8;

}  // namespace

ComboBox::ComboBox(const Theme& theme, QWidget* parent) : QComboBox(parent), m_theme(theme) {
    setItemDelegate(new QStyledItemDelegate(this));  // the usual one knows no style sheet
    m_typed.setSingleShot(true);
    connect(&m_typed, &QTimer::timeout, this, [this] { Q_EMIT chosen(currentIndex()); });
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (m_typing) {
            m_typed.start(QApplication::keyboardInputInterval());
        } else {
            m_typed.stop();
            Q_EMIT chosen(index);
        }
    });
}

void ComboBox::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    m_typing = !text.isEmpty() && text.front().isPrint();
    QComboBox::keyPressEvent(event);
    m_typing = false;
}

void ComboBox::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    if (m_typed.isActive()) m_typed.start(0);  // who takes the focus may not be done yet
}

void ComboBox::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const QRect arrow(width() - comboArrow - comboArrowMargin, (height() - comboArrow) / 2,
                      comboArrow, comboArrow);
    paintIcon(painter, m_theme, QStringLiteral("down"),
              QStyle::visualRect(layoutDirection(), rect(), arrow), m_theme.colors().text);
}

CheckBox::CheckBox(const Theme& theme, const QString& text, QWidget* parent)
    : QCheckBox(text, parent), m_theme(theme) {}

void CheckBox::paintEvent(QPaintEvent* event) {
    QCheckBox::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    QPainter painter(this);
    if (isChecked()) {
        const int mark = m_theme.measures().iconMark;
        paintIcon(painter, m_theme, QStringLiteral("check"),
                  QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {mark, mark}, box),
                  m_theme.colors().textOnAccent);
    }
    if (hasFocus()) paintFocusRing(painter, m_theme, rect(), m_theme.measures().radiusChip);
}

RadioButton::RadioButton(const Theme& theme, const QString& text, QWidget* parent)
    : QRadioButton(text, parent), m_theme(theme) {}

void RadioButton::paintEvent(QPaintEvent* event) {
    QRadioButton::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    paintFocusRing(painter, m_theme, rect(), m_theme.measures().radiusChip);
}

}  // namespace vaultgram::ui
