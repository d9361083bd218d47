// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace shoptalk::tour {

/// Makes the pictures of the guide in docs/user, and next to each a list of the words that its window showed:
/// `./dev manual` stores both, and the test of the tour compares the words. A function that returns false
/// leaves the reason in `problem()`.
class Guide {
public:
    /// `window` outlives this.
    Guide(QString folder, driver::Application &window);

    static constexpr QSize windowSize{1000, 690};

    /// Makes the picture of this name if the guide has one. `widget` is in the window that it shows.
    bool keep(const QString &name, const QString &widget = {});

    /// Pictures that only the guide needs. Each function begins and ends in the inbox with an open
    /// conversation.
    bool lookAtTemplates();
    bool lookAtDoctor();
    /// Sets a passphrase and leaves the window locked.
    bool lookAtLock();
    bool unlock();

    const QString &problem() const { return m_problem; }

private:
    QStringList words(const QString &widget);
    /// The words once they no longer change.
    QStringList settledWords(const QString &widget);
    bool fail(const QString &problem);
    bool check(bool outcome);

    QString m_folder;
    driver::Application &m_window;
    QString m_problem;
};

} // namespace shoptalk::tour
