#include "ui/widgets/empty_state.h"

#include "ui/widgets/controls.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vaultgram::ui {

EmptyState::EmptyState(const Theme& theme, const QString& icon, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_iconName(icon),
      m_icon(new QLabel(this)),
      m_title(plainLabel({}, this)),
      m_hint(plainLabel({}, this)),
      m_action(makeButton(ButtonKind::Primary, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    for (QLabel* label : {m_title, m_hint}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setTone(m_hint, Tone::Secondary);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionClicked);
    connect(&m_theme, &Theme::changed, this, &EmptyState::updateLook);
    updateLook();
}

void EmptyState::setWords(const QString& title, const QString& hint, const QString& action) {
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
}

QPixmap EmptyState::onDisc(const QPixmap& drawing, int size) const {
    const int whole = size * 3 / 2;
    QPixmap disc(QSize(whole, whole) * devicePixelRatioF());
    disc.setDevicePixelRatio(devicePixelRatioF());
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colors().fieldQuiet);
    painter.drawEllipse(QRect(0, 0, whole, whole));
    const int inset = (whole - size * 3 / 4) / 2;
    painter.drawPixmap(inset, inset, drawing);
    return disc;
}

void EmptyState::setOnDisc(bool on) {
    m_onDisc = on;
    updateLook();
}

void EmptyState::updateLook() {
    m_title->setFont(m_theme.font(TextStyle::Heading));
    const int size = m_theme.measures().iconEmpty;
    m_hint->setFont(m_theme.font(TextStyle::Small));
    const QPixmap drawing = m_theme.pixmap(m_iconName, m_onDisc ? size * 3 / 4 : size,
                                           m_theme.colors().waiting, devicePixelRatioF());
    m_icon->setPixmap(m_onDisc ? onDisc(drawing, size) : drawing);
}

}  // namespace vaultgram::ui
