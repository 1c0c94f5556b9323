#include "ui/widgets/controls.h"

#include <QStyle>

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

}  // namespace

QPushButton* makeButton(ButtonKind kind, QWidget* parent) {
    auto* button = new QPushButton(parent);
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
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setTone(QLabel* label, Tone tone) {
    label->setProperty("tone", nameOf(tone));
    repolish(label);
}

void repolish(QWidget* widget) {
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

}  // namespace vaultgram::ui
