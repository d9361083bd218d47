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

/// What a list step is about.
struct ChoiceSubject {
    StepHead head;
    Icon rowIcon = Icon::Building;
    QString listName; ///< Object name of the list.
    QString listLabel; ///< For screen readers.
    QString searchHint;
    QString loading; ///< Said while the list is read.
    bool showsPerson = false; ///< Says whose Facebook account it is.
    std::function<QList<Choice>()> read; ///< The flow's rows.
    bool takesSeveral = false; ///< One or more; otherwise exactly one.
    std::function<void(const QStringList &)> choose; ///< Takes the ids of the rows, in the list's order.
};

/// One of a list is chosen, or several: a business, a WhatsApp account, numbers.
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

private:
    void makeList();
    void makeSearch();
    void arrange();
    void showPerson();
    void choose();
    /// Enter on a row, while nothing is chosen.
    void takeCurrent();
    void chooseTheOnlyOne();
    void search(const QString &text);
    void noteSelection();
    /// What the search chose by itself gives way to what the person clicks, and stays if that is the same
    /// row.
    void settle(const QString &offered);
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
    QLabel *m_hint; ///< How several are chosen.
    QLineEdit *m_search;
    ChoiceList *m_list;
    QLabel *m_nothingFound;
    Skeleton *m_skeleton;
    Illustration *m_empty;
    StepFooter *m_footer;
    QStringList m_chosen; ///< Also those that a search hides.
    QString m_firstFound; ///< Chosen by the search alone, until something else is.
    bool m_isRestoring = false;
    bool m_hasProblem = false;
};

/// The three lists of the set-up.
ChoiceStep *makeBusinessStep(SetupFlow &flow, const Theme &theme, QWidget *parent);
ChoiceStep *makeWabaStep(SetupFlow &flow, const Theme &theme, QWidget *parent);
/// `chosen` hears which numbers were chosen, before the flow does.
ChoiceStep *makeNumberStep(SetupFlow &flow, const Theme &theme,
                           std::function<void(const QList<PhoneNumberId> &)> chosen, QWidget *parent);

} // namespace shoptalk
