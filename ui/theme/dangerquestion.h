// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shoptalk {

/// The text of a question that is asked before something that can't be undone.
struct DangerQuestion {
    QString name; ///< "erase": the dialog is "eraseDialog", the button "confirmEraseButton".
    QString title;
    QString text; ///< May be empty if the title is enough.
    QString more; ///< Explains what is lost and what is kept.
    QString action; ///< The text of the button that confirms.
    QString keep = {}; ///< The text of the other button; "Cancel" if it is empty.
};

/// Opens the question as a dialog over `parent` and returns immediately. Return and Escape choose Cancel.
void ask(const DangerQuestion &question, QWidget *parent, const std::function<void()> &confirmed,
         const std::function<void()> &cancelled = {});

/// Asks before what a person wrote is thrown away. `name` and `title` are those of the question.
void askToDiscard(const QString &name, const QString &title, QWidget *parent,
                  const std::function<void()> &confirmed);

/// Asks whether changes that are not saved may be lost; `more` says which.
void askToDiscardChanges(const QString &name, const QString &more, QWidget *parent,
                         const std::function<void()> &confirmed);

} // namespace shoptalk
