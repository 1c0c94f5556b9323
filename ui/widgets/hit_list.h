// What a search in all chats found, below the contacts it found: a heading with the count,
// and the messages. Enter or a click goes there.
#pragma once

#include "ui/models/hit_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/retranslating.h"

#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QStyledItemDelegate>

namespace vaultgram::ui {

class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit HitDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

class HitList : public Retranslating<QFrame> {
    Q_OBJECT

public:
    explicit HitList(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] int count() const { return m_model != nullptr ? m_model->total() : 0; }
    void setModel(HitModel* model);  // not owned; shown while something is looked for
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] QString heading() const { return m_heading->text(); }

Q_SIGNALS:
    void chosen(const QString& contactId, const QString& messageId);

protected:
    void retranslate() override;

private:
    void update();

    HitModel* m_model = nullptr;
    QLabel* m_heading;
    QListView* m_list;
};

}  // namespace vaultgram::ui
