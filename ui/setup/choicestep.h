// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/choice.h"
#include "ui/setup/setupstep.h"
#include "ui/theme/theme.h"

#include <functional>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;

namespace shoptalk {

class ChoiceDelegate;
class ChoiceList;
class ChoiceModel;
class Illustration;
class PersonLine;
class Skeleton;
class StepFooter;

/// The texts and functions of a list step.
struct ChoiceSubject {
    StepHead head;
    Icon rowIcon = Icon::Building;
    QString listName; ///< Object name of the list.
    QString listLabel; ///< The accessible name of the list.
    QString searchHint;
    QString loading; ///< Shown while the list is loading.
    bool showsPerson = false; ///< Shows whose Facebook account it is.
    std::function<QList<Choice>()> read; ///< Reads the rows from the flow.
    bool takesSeveral = false; ///< True if several rows can be chosen; otherwise exactly one.
    std::function<void(const QStringList &)> choose; ///< Takes the ids of the rows, in the list's order.
};

/// A step in which the person chooses one or several rows of a list: a business, a WhatsApp account, numbers.
class ChoiceStep : public SetupStep {
    Q_OBJECT
public:
    ChoiceStep(SetupFlow &flow, const Theme &theme, ChoiceSubject subject, QWidget *parent = nullptr);

    StepHead head() const override;
    void refresh() override;
    QWidget *firstField() const override;
    QWidget *footer() const override;
    QPushButton *primaryButton() const override;
    void retry() override;
    void showProblem(const SetupMessage *problem) override;
    void setUnrolled(bool isUnrolled) override;
    int unrolledHeight() const override;

private:
    void makeList();
    void makeSearch();
    void arrange();
    void showPerson();
    void choose();
    /// Enter was pressed on a row while nothing is chosen.
    void takeCurrent();
    void chooseTheOnlyOne();
    void search(const QString &text);
    void noteSelection();
    /// Handles a click while the search has chosen a row by itself: the clicked row replaces it, and stays
    /// chosen if it is the same row.
    void replaceFoundRow(const QString &offered);
    void restoreSelection();
    QStringList chosenIds() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    SetupFlow &m_flow;
    const Theme &m_theme;
    ChoiceSubject m_subject;
    ChoiceModel *m_choices;
    QSortFilterProxyModel *m_found;
    ChoiceDelegate *m_delegate;
    PersonLine *m_person;
    QLabel *m_hint; ///< Explains how to choose several rows.
    QLineEdit *m_search;
    ChoiceList *m_list;
    QLabel *m_nothingFound;
    Skeleton *m_skeleton;
    Illustration *m_empty;
    StepFooter *m_footer;
    QStringList m_chosen; ///< The chosen ids, including rows that a search hides.
    QString m_firstFound; ///< The row that the search has chosen by itself; empty once the person has chosen.
    bool m_isRestoring = false;
    bool m_hasProblem = false;
};

/// The three lists of the set-up.
ChoiceStep *makeBusinessStep(SetupFlow &flow, const Theme &theme, QWidget *parent);
ChoiceStep *makeWabaStep(SetupFlow &flow, const Theme &theme, QWidget *parent);
/// `chosen` is called with the chosen numbers before the flow gets them.
ChoiceStep *makeNumberStep(SetupFlow &flow, const Theme &theme,
                           std::function<void(const QList<PhoneNumberId> &)> chosen, QWidget *parent);

} // namespace shoptalk
