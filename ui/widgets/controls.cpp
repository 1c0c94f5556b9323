#include "ui/widgets/controls.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace vaultgram::ui {
namespace {

QString nameOf(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::Secondary: return QStringLiteral("secondary");
        case ButtonKind::Primary: return QStringLiteral("primary");
        case ButtonKind::Danger: return QStringLiteral("danger");
        case ButtonKind::DangerSolid: return QStringLiteral("dangerSolid");
    }
    return {};
}

QString nameOf(Tone tone) {
    switch (tone) {
        case Tone::Normal: return QStringLiteral("normal");
        case Tone::Secondary: return QStringLiteral("secondary");
        case Tone::Danger: return QStringLiteral("danger");
        case Tone::Good: return QStringLiteral("good");
        case Tone::Caution: return QStringLiteral("caution");
    }
    return {};
}

constexpr int afterIcon = 4;  // px more between icon and words than the style leaves
constexpr qreal designPoints = 10;

// The icon grows with the letters beside it.
QSize drawnIcon(const QPushButton& button) {
    return button.iconSize() * qMax(1.0, button.font().pointSizeF() / designPoints);
}

// The style draws the words close to the icon: here the icon brings some air with it.
class AiryButton : public QPushButton {
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize sizeHint() const override { return QPushButton::sizeHint() + grown(); }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return QPushButton::minimumSizeHint() + grown();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        if (!isAiry()) return QPushButton::paintEvent(event);
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        giveAir(&option, *this);
        painter.drawControl(QStyle::CE_PushButton, option);
    }

private:
    [[nodiscard]] QSize grown() const {
        return isAiry() ? QSize(afterIcon + drawnIcon(*this).width() - iconSize().width(), 0)
                        : QSize(0, 0);
    }
    [[nodiscard]] bool isAiry() const { return !icon().isNull() && !text().isEmpty(); }
};

// Stands where the window begins, and not where its own text would: a name or an address in
// another direction stays beside what it belongs to.
class PlainLabel : public QLabel {
public:
    PlainLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
        setTextFormat(Qt::PlainText);
    }

protected:
    // An alignment that was given is one of the window's; the absolute one is made of it here.
    void paintEvent(QPaintEvent* event) override {
        const Qt::Alignment given = alignment();
        const bool centred = given.testFlag(Qt::AlignHCenter) || given.testFlag(Qt::AlignJustify);
        if (!centred && given.testFlag(Qt::AlignAbsolute) != isRightToLeft()) {
            const bool right = given.testFlag(Qt::AlignRight);
            setAlignment((given & Qt::AlignVertical_Mask) |
                         (right ? Qt::AlignLeft : Qt::AlignRight) |
                         (isRightToLeft() ? Qt::AlignAbsolute : Qt::Alignment()));
        }
        QLabel::paintEvent(event);
    }
};

}  // namespace

void giveAir(QStyleOptionButton* option, const QPushButton& button) {
    if (button.icon().isNull() || button.text().isEmpty()) return;
    const qreal ratio = button.devicePixelRatioF();
    const QIcon::Mode mode = button.isEnabled() ? QIcon::Normal : QIcon::Disabled;
    const QSize drawn = drawnIcon(button);
    const QSize size = drawn + QSize(afterIcon, 0);
    QPixmap wide(size * ratio);
    wide.setDevicePixelRatio(ratio);
    wide.fill(Qt::transparent);
    QPainter(&wide).drawPixmap(button.layoutDirection() == Qt::RightToLeft ? afterIcon : 0, 0,
                               button.icon().pixmap(drawn, ratio, mode));
    option->icon = QIcon();
    option->icon.addPixmap(wide, mode);
    option->iconSize = size;
}

QPushButton* makeButton(ButtonKind kind, QWidget* parent) {
    auto* button = new AiryButton(parent);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(false);
    setKind(button, kind);
    return button;
}

void setKind(QPushButton* button, ButtonKind kind) {
    button->setProperty("kind", nameOf(kind));
    repolish(button);
}

void setButton(QAbstractButton* button, const QString& words) {
    button->setText(words);
    button->setAccessibleName(words);
}

QPushButton* makeButton(ButtonKind kind, const QString& words, QWidget* parent) {
    QPushButton* button = makeButton(kind, parent);
    setButton(button, words);
    return button;
}

QLabel* plainLabel(const QString& text, QWidget* parent) {
    return new PlainLabel(text, parent);
}

void setTone(QLabel* label, Tone tone) {
    label->setProperty("tone", nameOf(tone));
    repolish(label);
}

void alignToWindow(QLineEdit* field) {
    field->setAlignment(field->isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute
                                               : Qt::AlignLeft);
}

void setClearIcon(QLineEdit* field, const QIcon& icon) {
    // Qt has no name for this action in its interface.
    auto* action = field->findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"));
    if (action == nullptr) return;
    action->setIcon(icon);
    const QString name = QCoreApplication::translate("Controls", "Clear the search");
    action->setText(name);
    action->setToolTip(name);
    for (QObject* each : action->associatedObjects())
        if (auto* button = qobject_cast<QWidget*>(each); button != nullptr && button != field)
            button->setAccessibleName(name);
}

void repolish(QWidget* widget) {
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

}  // namespace vaultgram::ui
