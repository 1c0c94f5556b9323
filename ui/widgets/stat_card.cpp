#include "ui/widgets/stat_card.h"

#include "ui/widgets/painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int padding = 13;
constexpr int iconGap = 6;

}  // namespace

StatCard::StatCard(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_name(new ElidedLabel(theme, TextStyle::Small, &ThemeColors::textSecondary, this)),
      m_value(new ElidedLabel(theme, TextStyle::Number, &ThemeColors::text, this)),
      m_hint(new ElidedLabel(theme, TextStyle::Caption, &ThemeColors::textSecondary, this)) {
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 9, padding, 9);
    column->setSpacing(1);
    auto* upper = new QHBoxLayout;
    upper->addSpacing(m_theme.measures().iconMark + iconGap);
    upper->addWidget(m_name);
    column->addLayout(upper);
    column->addWidget(m_value);
    column->addWidget(m_hint);
}

void StatCard::setRow(const StatsRow& row) {
    m_icon = row.icon;
    m_name->setText(row.name);
    m_value->setText(row.value.isEmpty() ? tr("no data yet") : row.value);
    m_value->setColor(row.warning ? &ThemeColors::keyChanged : &ThemeColors::text);
    m_hint->setText(row.hint);
    setAccessibleName(row.name + QStringLiteral(": ") + m_value->text());
    setAccessibleDescription(row.hint);
    update();
}

void StatCard::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    const int size = m_theme.measures().iconMark;
    const QRect icon(padding, m_name->geometry().center().y() - size / 2 + 1, size, size);
    paintIcon(painter, m_theme, m_icon, QStyle::visualRect(layoutDirection(), rect(), icon),
              m_theme.colors().textSecondary);
}

}  // namespace vaultgram::ui
