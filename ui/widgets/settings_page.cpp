#include "ui/widgets/settings_page.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int settingsWidth = 680;
constexpr int settingRow = 52;
constexpr int settingControlWidth = 170;
constexpr int settingNumberWidth = 110;
constexpr int leastLine = 64;   // letters, of words and control together
constexpr int factStretch = 2;  // against 1 of its name

// A wheel over a field scrolls the page; it must not change a setting in passing.
class NoWheel : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel) return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

// Says when a number out of its range was put back to the last one.
class NumberBox : public QSpinBox {
public:
    NumberBox(std::function<void()> refused, QWidget* parent)
        : QSpinBox(parent), m_refused(std::move(refused)) {}
    [[nodiscard]] QLineEdit* edit() const { return lineEdit(); }
    // Digits beyond the range are taken while they are written: swallowed without a word they
    // would leave another number than was meant.
    QValidator::State validate(QString& text, int& at) const override {
        const QValidator::State state = QSpinBox::validate(text, at);
        QString digits = text;
        if (digits.endsWith(suffix())) digits.chop(suffix().size());
        const bool number = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(),
                                                             [](QChar c) { return c.isDigit(); });
        return state == QValidator::Invalid && number ? QValidator::Intermediate : state;
    }
    void fixup(QString& text) const override {
        QSpinBox::fixup(text);
        m_refused();
    }

private:
    std::function<void()> m_refused;
};

}  // namespace

SettingsPage::SettingsPage(const Theme& theme, const QString& title, const QString& about,
                           QWidget* parent)
    : QScrollArea(parent),
      m_theme(theme),
      m_title(title),
      m_words{title, about},
      m_content(new QWidget(this)),
      m_column(new QVBoxLayout(m_content)) {
    setObjectName(QStringLiteral("settingsArea"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* outer = new QWidget(this);
    auto* whole = new QVBoxLayout(outer);
    auto* centre = new QHBoxLayout;
    whole->setContentsMargins(24, 20, 24, 24);
    whole->addLayout(centre);
    whole->addStretch(1);  // a short page stands at the top
    centre->addStretch(1);
    centre->addWidget(m_content, 100);
    centre->addStretch(1);
    m_content->setMaximumWidth(settingsWidth);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->setAlignment(Qt::AlignTop);
    m_column->addWidget(dialogTitle(theme, title, m_content));
    QLabel* line = plainLabel(about, m_content);
    line->setWordWrap(true);
    setTone(line, Tone::Secondary);
    m_column->addWidget(line);
    setWidget(outer);
}

void SettingsPage::beginGroup(const QString& title) {
    m_words += title;
    m_column->addSpacing(12);
    QLabel* head = plainLabel(title, m_content);
    head->setFont(m_theme.font(TextStyle::Strong));
    m_column->addWidget(head);
    auto* card = new QFrame(m_content);
    card->setProperty("card", true);
    m_card = new QVBoxLayout(card);
    m_card->setContentsMargins(1, 1, 1, 1);
    m_card->setSpacing(0);
    m_column->addWidget(card);
}

QLabel* SettingsPage::addRow(const Names& names, QWidget* control) {
    m_words << names.name << names.about;
    if (m_card->count() > 0) {
        auto* line = new QFrame(m_content);
        line->setProperty("line", true);
        m_card->addWidget(line);
    }
    auto* row = new QWidget(m_content);
    row->setMinimumHeight(settingRow);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(16, 8, 16, 8);
    across->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel* name = plainLabel(names.name, row);
    QFont medium = m_theme.font(TextStyle::Body);
    medium.setWeight(QFont::Medium);
    name->setFont(medium);
    QLabel* about = plainLabel(names.about, row);
    about->setFont(m_theme.font(TextStyle::Small));
    about->setVisible(!names.about.isEmpty());
    setTone(about, Tone::Secondary);
    QLabel* problem = errorLine(m_theme, row);
    for (QLabel* label : {name, about}) label->setWordWrap(true);
    words->addStretch(1);
    for (QLabel* label : {name, about, problem}) words->addWidget(label);
    words->addStretch(1);
    across->addLayout(words, 1);
    across->addWidget(control, qobject_cast<QLabel*>(control) != nullptr ? factStretch : 0);
    m_lines.append({across, control});
    arrange(m_lines.constLast());
    name->setBuddy(control);
    const bool saysItself =
        qobject_cast<QPushButton*>(control) != nullptr || qobject_cast<QLabel*>(control) != nullptr;
    if (!saysItself) control->setAccessibleName(names.name);
    control->setAccessibleDescription(names.about);
    m_card->addWidget(row);
    return problem;
}

void SettingsPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    const QFontMetrics letters(m_theme.font(TextStyle::Body));
    setNarrow(viewport()->width() < leastLine * letters.averageCharWidth());
}

void SettingsPage::setNarrow(bool narrow) {
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    for (const Line& each : m_lines) arrange(each);
}

void SettingsPage::arrange(const Line& line) const {
    line.layout->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    line.layout->setSpacing(m_narrow ? 6 : 16);
    auto* fact = qobject_cast<QLabel*>(line.control);
    if (fact != nullptr) {
        fact->setAlignment(m_narrow ? Qt::AlignLeading : Qt::AlignTrailing | Qt::AlignVCenter);
        return;
    }
    line.layout->setAlignment(line.control, m_narrow ? Qt::AlignLeading : Qt::AlignVCenter);
}

void SettingsPage::keep(Setting setting, QWidget* control, QLabel* problem,
                        std::function<void(const QVariant&)> show) {
    control->installEventFilter(new NoWheel(control));
    m_rows.insert(setting, {control, problem, std::move(show)});
}

CheckBox* SettingsPage::addSwitch(Setting setting, const Names& names) {
    auto* box = new CheckBox(m_theme, {}, m_content);
    box->setProperty("bare", true);  // its mark ends where the other controls end
    keep(setting, box, addRow(names, box),
         [box](const QVariant& value) { box->setChecked(value.toBool()); });
    connect(box, &QCheckBox::clicked, this,
            [this, setting](bool on) { Q_EMIT changed(setting, on); });
    return box;
}

ComboBox* SettingsPage::addChoice(Setting setting, const Names& names,
                                  const QList<QPair<QString, QVariant>>& choices) {
    auto* box = new ComboBox(m_theme, m_content);
    for (const auto& [words, value] : choices) box->addItem(words, value);
    box->setMinimumWidth(settingControlWidth);
    keep(setting, box, addRow(names, box), [box](const QVariant& value) {
        // A value that is not offered is shown as the first one.
        box->setCurrentIndex(qMax(0, box->findData(value)));
    });
    connect(box, &ComboBox::chosen, this,
            [this, setting, box](int at) { Q_EMIT changed(setting, box->itemData(at)); });
    return box;
}

QSpinBox* SettingsPage::addNumber(Setting setting, const Names& names, int least, int most,
                                  const QString& suffix) {
    auto* box = new NumberBox(
        [this, setting, least, most] {
            showProblem(setting, tr("Choose a number from %1 to %2.").arg(least).arg(most));
        },
        m_content);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);  // the number is whole when the field is left
    box->setFixedWidth(settingNumberWidth);
    keep(setting, box, addRow(names, box), [box](const QVariant& value) {
        const QSignalBlocker silent(box);
        box->setValue(value.toInt());
    });
    connect(box->edit(), &QLineEdit::textEdited, this,
            [this, setting] { showProblem(setting, {}); });
    connect(box, &QSpinBox::valueChanged, this, [this, setting](int value) {
        showProblem(setting, {});
        Q_EMIT changed(setting, value);
    });
    return box;
}

QLineEdit* SettingsPage::addText(Setting setting, const Names& names) {
    auto* field = new QLineEdit(m_content);
    field->setFixedWidth(settingControlWidth + settingNumberWidth / 2);
    field->setMaxLength(100);
    keep(setting, field, addRow(names, field),
         [field](const QVariant& value) { field->setText(value.toString()); });
    connect(field, &QLineEdit::editingFinished, this, [this, setting, field] {
        if (!field->isModified()) return;
        field->setModified(false);
        Q_EMIT changed(setting, field->text().simplified());
    });
    return field;
}

QPushButton* SettingsPage::addButton(const Names& names, const QString& button) {
    QPushButton* control = makeButton(ButtonKind::Secondary, button, m_content);
    addRow(names, control);
    return control;
}

void SettingsPage::addFact(const QString& name, const QString& value, TextStyle style) {
    QLabel* text = plainLabel(value, m_content);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFont(m_theme.font(style));
    text->setWordWrap(true);
    setTone(text, Tone::Secondary);
    addRow({name, {}}, text);
}

void SettingsPage::showValues(const SettingValues& values) {
    for (auto row = m_rows.constBegin(); row != m_rows.constEnd(); ++row) {
        const auto value = values.constFind(row.key());
        const auto* field = qobject_cast<QLineEdit*>(row->control);
        // What is being written is not overwritten.
        const bool writing = field != nullptr && field->isModified() && field->hasFocus();
        if (value != values.constEnd() && !writing) row->show(*value);
    }
}

void SettingsPage::showProblem(Setting setting, const QString& reason) {
    const auto row = m_rows.constFind(setting);
    if (row != m_rows.constEnd()) showError(row->control, row->problem, reason);
}

bool SettingsPage::mentions(const QString& text) const {
    return m_words.join(u'\n').contains(text, Qt::CaseInsensitive);
}

std::optional<Setting> SettingsPage::focused() const {
    for (auto row = m_rows.constBegin(); row != m_rows.constEnd(); ++row)
        if (row->control->hasFocus()) return row.key();
    return {};
}

QWidget* SettingsPage::controlOf(Setting setting) const {
    return m_rows.value(setting).control;
}

}  // namespace vaultgram::ui
