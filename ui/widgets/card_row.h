// Cards side by side; where they do not fit they wrap into lines of about equal length.
#pragma once

#include <QGridLayout>
#include <QWidget>

namespace vaultgram::ui {

// 7 cards: in one line, else 4 + 3 rather than 6 + 1.
[[nodiscard]] int columnsFor(int cards, int width, int leastWidth, int gap);

class CardRow : public QWidget {
    Q_OBJECT

public:
    CardRow(int leastCardWidth, int gap, QWidget* parent = nullptr);

    void add(QWidget* card);
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] const QList<QWidget*>& cards() const { return m_cards; }

    [[nodiscard]] QSize minimumSizeHint() const override;  // of one column

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    int m_leastWidth;
    int m_gap;
    int m_columns = 0;
};

}  // namespace vaultgram::ui
