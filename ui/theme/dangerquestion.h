// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shoptalk {

/// What is asked before something that can't be taken back.
struct DangerQuestion {
    QString name; ///< "erase": the dialog is "eraseDialog", the button "confirmEraseButton".
    QString title;
    QString text; ///< Empty: the title says it.
    QString more; ///< What ends and what stays.
    QString action; ///< What the button says that does it.
};

/// Asks over `parent`, and returns at once. Cancel is what Return and Escape mean.
void ask(const DangerQuestion &question, QWidget *parent, const std::function<void()> &confirmed,
         const std::function<void()> &cancelled = {});

} // namespace shoptalk
