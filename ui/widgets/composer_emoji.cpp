#include "ui/widgets/composer_emoji.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>

namespace vaultgram::ui {
namespace {

constexpr int emojiColumns = 9;
constexpr int emojiCell = 36;  // pixels
constexpr int emojiRows = 7;

QStringList emoji() {
    return QString::fromUtf8(
               "😀 😃 😄 😁 😅 😂 🤣 😊 😇 🙂 🙃 😉 😍 🥰 😘 😋 "
               "😜 "
               "🤔 "
               "🤨 "
               "😐 "
               "😏 "
               "😴 "
               "😎 "
               "🥳 "
               "😢 "
               "😭 "
               "😤 "
               "😡 😱 😳 🤗 🤝 👍 👎 👌 ✌️ 🤞 👏 🙌 🙏 💪 👋 👀 "
               "🧠 "
               "❤️ "
               "🧡 "
               "💛 "
               "💚 "
               "💙 "
               "💜 "
               "💔 "
               "✨ "
               "🔥 "
               "🎉 "
               "🎂 "
               "🎁 ☕ 🍕 🍺 🌞 🌧️ ❄️ 🌈 🚲 🚗 ✈️ 🏠 💻 📷 📎 "
               "🔒 "
               "🔑 "
               "⏰ "
               "📅 "
               "✅ "
               "❌ "
               "❓ "
               "❗ "
               "💡 "
               "🐛 "
               "🚀")
        .split(u' ');
}

}  // namespace

EmojiBoard::EmojiBoard(const Theme& theme, QWidget* parent) : QListWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("emojiBoard"));
    setWindowFlags(Qt::Popup);
    setAttribute(Qt::WA_NoMouseReplay);  // a click on its button closes it, and no more
    setAccessibleName(tr("Emoji"));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setGridSize(QSize(emojiCell, emojiCell));
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedSize(emojiColumns * emojiCell + 18, emojiRows * emojiCell + 8);
    for (const QString& each : emoji()) {
        auto* item = new QListWidgetItem(each, this);
        item->setTextAlignment(Qt::AlignCenter);
        item->setSizeHint(QSize(emojiCell, emojiCell));
    }
    connect(this, &QListWidget::itemClicked, this, &EmojiBoard::pick);
}

void EmojiBoard::openAbove(const QWidget& button) {
    QFont font = m_theme.font(TextStyle::Body);
    font.setPointSizeF(font.pointSizeF() + 5);
    setFont(font);
    QRect where = rect();
    where.moveBottomRight(button.mapToGlobal(QPoint(button.width(), -4)));
    const QRect screen = button.screen()->availableGeometry();
    where.moveTop(qMax(screen.top(), where.top()));
    where.moveLeft(qBound(screen.left(), where.left(), qMax(0, screen.right() - where.width())));
    move(where.topLeft());
    setCurrentRow(0);
    show();
    setFocus(Qt::PopupFocusReason);
}

// A press outside arrives at the popup itself, and a scroll area would swallow it.
bool EmojiBoard::event(QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress &&
        !rect().contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
        hide();
        return true;
    }
    return QListWidget::event(event);
}

void EmojiBoard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        pick(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void EmojiBoard::pick(const QListWidgetItem* item) {
    hide();
    if (item != nullptr) Q_EMIT picked(item->text());
}

}  // namespace vaultgram::ui
