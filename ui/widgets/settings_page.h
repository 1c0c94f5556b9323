// One page of the settings: a title, groups of rows on cards. A row has a name, a small
// explanation, a control at the end and, if it was refused, the reason below.
//
//   Port
//   +---------------------------------------------------+
//   | UDP port                                 [ 11000 ]|
//   | Contacts reach you here.                          |
//   | ! Port 11000 is used by another program.          |
//   +---------------------------------------------------+
#pragma once

#include "ui/models/setting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painted_controls.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <functional>
#include <optional>

namespace vaultgram::ui {

class SettingsPage : public QScrollArea {
    Q_OBJECT

public:
    SettingsPage(const Theme& theme, const QString& title, const QString& about,
                 QWidget* parent = nullptr);

    // Everything that follows goes on this card.
    void beginGroup(const QString& title);

    struct Names {
        QString name;
        QString about;  // may be empty
    };
    CheckBox* addSwitch(Setting setting, const Names& names);
    ComboBox* addChoice(Setting setting, const Names& names,
                        const QList<QPair<QString, QVariant>>& choices);
    QSpinBox* addNumber(Setting setting, const Names& names, int least, int most,
                        const QString& suffix = {});
    QLineEdit* addText(Setting setting, const Names& names);
    QPushButton* addButton(const Names& names, const QString& button);
    void addFact(const QString& name, const QString& value, TextStyle style = TextStyle::Small);

    void showValues(const SettingValues& values);
    void showProblem(Setting setting, const QString& reason);  // empty: it is well now
    [[nodiscard]] QString title() const { return m_title; }
    // All its words: "Find a setting" looks in them.
    [[nodiscard]] bool mentions(const QString& text) const;
    [[nodiscard]] std::optional<Setting> focused() const;
    [[nodiscard]] QWidget* controlOf(Setting setting) const;

Q_SIGNALS:
    void changed(vaultgram::ui::Setting setting, const QVariant& value);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // Controls stand below their words, not beside them, where a line would be too short.
    void setNarrow(bool narrow);
    struct Line {
        QBoxLayout* layout;
        QWidget* control;
    };
    void arrange(const Line& line) const;
    struct Row {
        QWidget* control = nullptr;
        QLabel* problem = nullptr;
        std::function<void(const QVariant&)> show;
    };
    QLabel* addRow(const Names& names, QWidget* control);  // its line for a problem
    void keep(Setting setting, QWidget* control, QLabel* problem,
              std::function<void(const QVariant&)> show);

    const Theme& m_theme;
    QString m_title;
    QStringList m_words;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QVBoxLayout* m_card = nullptr;
    QHash<Setting, Row> m_rows;
    QList<Line> m_lines;
    bool m_narrow = false;
};

}  // namespace vaultgram::ui
