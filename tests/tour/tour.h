// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caption.h"
#include "consoleprocess.h"
#include "guide.h"
#include "journey.h"
#include "servers.h"

#include <QElapsedTimer>
#include <QString>

#include <memory>

namespace shoptalk::tour {

struct Options {
    QString folder; ///< For everything that the demo writes; removed by the caller.
    QString pictures; ///< The folder for screenshots.
    QString guide; ///< The folder for the guide's pictures; empty: none are made.
    bool byHand = false; ///< Opens the product and shows the person how to connect it.
    bool leave = false; ///< Ends after the last step instead of handing the window over.
    bool isWatched = false; ///< A person watches, who needs captions and time.
    bool practises = false; ///< Also opens the practice shop, and closes it.
    QString atLogin; ///< A program that is run while the login page is open; its failure is the tour's.
};

/// The demo: the real programs against the sandbox, from the first start to a customer's answer, told step by
/// step.
class Tour {
public:
    explicit Tour(Options options);

    /// The process's exit code: 0 if every step showed what it should.
    int run();

private:
    bool open();
    bool practise();
    bool connectShop();
    bool lookAround();
    bool lookAtPicture();
    bool answerCustomer();
    /// Makes the pictures that only the guide needs.
    bool lookFurther();
    bool restart();
    int letThePersonPlay();
    int fail(const QString &problem);

    void say(const QString &step);
    void seen(const QString &what);
    void resize();
    void picture(const QString &name);
    bool pictureOfLogin();
    bool runAtLogin();
    /// Gives the person who watches time to read.
    void pause();
    QString takeKey();

    Options m_options;
    support::Servers m_servers;
    driver::ConsoleProcess m_console;
    driver::Journey m_journey;
    std::unique_ptr<Guide> m_guide; ///< Only if its pictures are wanted.
    std::unique_ptr<Caption> m_caption; ///< Null if nobody watches.
    QElapsedTimer m_clock;
    int m_step = 0;
};

} // namespace shoptalk::tour
