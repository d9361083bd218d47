// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shoptalk {

/// The text of a short dialog. Names of other people may stand in it: it is never read as markup.
struct MessageDialog {
    QString name; ///< The object name.
    QString title;
    QString text;
    QString more = {}; ///< The explanation below it.
    QString close = {}; ///< The text of the button that closes it; empty: the system's OK or Cancel.
    QString closeName = {}; ///< Its object name.
};

/// What a short dialog offers besides closing it.
struct MessageAction {
    QString text;
    QString name; ///< The object name of its button.
    std::function<void()> run;
    bool isDefault = false; ///< Return chooses it; else Return closes the dialog, as Escape always does.
    bool isDangerous = false;
};

/// Opens a dialog that only says something. It returns at once, as `offer` does.
void showMessageDialog(const MessageDialog &message, QWidget *parent);
/// Opens a dialog that offers an action. `closed` is called if the person does not choose it.
void offer(const MessageDialog &message, const MessageAction &action, QWidget *parent,
           const std::function<void()> &closed = {});

} // namespace shoptalk
