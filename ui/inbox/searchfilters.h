// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagesearch.h"

#include <QDate>
#include <QWidget>

#include <functional>

class QActionGroup;
class QDateEdit;
class QLineEdit;
class QMenu;
class QPushButton;

namespace shoptalk {

class CustomerDirectory;
class CustomerFilter;
class MessageSearchModel;
class Theme;

/// The filters of the search in messages, as buttons: whether they have a star, and, with menus, who wrote,
/// the customer, the number, the label, the days and the kind. They are shown while something is searched for
/// or the search field has the focus.
class SearchFilters : public QWidget {
    Q_OBJECT
public:
    /// `model` has the numbers and labels; `field` is the search field.
    SearchFilters(const MessageSearchModel &model, const Theme &theme, QLineEdit &field,
                  QWidget *parent = nullptr);

    /// `today` gives the day of the computer's time zone; by default that of the system's clock.
    void setToday(std::function<QDate()> today);

    /// Adds the filter by customer. `customers` outlives this.
    void setCustomers(CustomerDirectory &customers, const Theme &theme);

    /// A query with the filters only. A range of days that ends today is the one of the present day.
    MessageQuery filters() const;
    void clear();
    /// Leaves the filter for stars as the only one.
    void showStarred();
    /// Puts the filters between two widgets in the order of the Tab key.
    void placeInTabOrder(QWidget &before, QWidget &after);
    /// Shows the filters while there is a search.
    void setSearching(bool isSearching);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Choose = std::function<void()>;
    /// A range of days that moves with the present day.
    enum class Recent { None, Today, Days7, Days30, Year };
    QPushButton *addChip(const QString &objectName, const QString &name);
    void addStarChip();
    void setStarred(bool isStarred);
    /// No filter at all; nothing is told.
    void reset();
    /// An entry of a chip's menu; `text` is shown on the chip while it is chosen, or nothing if it is empty.
    void addChoice(QPushButton &chip, const QString &entry, const QString &text, bool isChosen,
                   const Choose &choose);
    void fillFrom();
    void fillNumbers();
    void fillLabels();
    void fillDays();
    void fillKinds();
    void makeDates();
    QDateEdit *makeDate(const QString &objectName, const QString &name);
    QDate firstDayOf(Recent recent) const;
    void setDays(const QDate &first, const QDate &last);
    void takeDates();
    void setChipText(QPushButton &chip, const QString &text);
    void showChips();
    void showIfNeeded();

    const MessageSearchModel &m_model;
    QLineEdit &m_field;
    MessageQuery m_filters; ///< Without the days of `m_recent`.
    Recent m_recent = Recent::None;
    std::function<QDate()> m_today;
    QWidget *m_chips;
    CustomerFilter *m_customer = nullptr;
    QPushButton *m_starred;
    QPushButton *m_from;
    QPushButton *m_number;
    QPushButton *m_label;
    QPushButton *m_days;
    QPushButton *m_kind;
    QWidget *m_dates = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    bool m_isSearching = false;
};

} // namespace shoptalk
