// SPDX-License-Identifier: GPL-3.0-or-later
// shoptalk-trial FOLDER META RELAY CODE: uses the console as a person would on the first day, with the names
// of the scenario "small": pairing with the RELAY, logging in, choosing a number, the inbox, an answer to a
// customer and the customer's. What it writes goes below FOLDER. $SHOPTALK_TEST_CONSOLE is the console.
#include "consoleprocess.h"
#include "journey.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

struct Arguments {
    QString folder;
    QUrl meta;
    QUrl relay;
    QString code;
};

bool hasConnected(driver::ConsoleProcess &console, driver::Journey &journey, const Arguments &arguments)
{
    driver::Application &window = console.window();
    return console.start(arguments.meta) && journey.pair(arguments.relay, arguments.code, u"Front desk"_s)
        && window.click(u"connectFacebookButton"_s) && window.waitVisible(u"businessList"_s)
        && journey.chooseBusinessManager(u"Corner Shop"_s) && journey.chooseWaba(u"Corner Shop"_s)
        && journey.chooseNumber(u"+34 910 00 00 01"_s) && journey.openInbox();
}

bool hasAnswered(driver::Journey &journey)
{
    return journey.openConversation(u"Inés R"_s) && journey.waitBubble(u"¿Me guardáis dos panes?"_s)
        && journey.send(u"Claro, dos panes para ti 🙂"_s)
        && journey.waitBubble(u"Claro, dos panes para ti 🙂"_s, u"read"_s)
        && journey.waitBubble(u"¡Genial, gracias! 😊"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5)
        return 2;
    const Arguments arguments{words.at(1), QUrl(words.at(2)), QUrl(words.at(3)), words.at(4)};
    driver::ConsoleProcess console(arguments.folder);
    driver::Journey journey(console);
    const bool isDone = hasConnected(console, journey, arguments) && hasAnswered(journey);
    const bool isDrawn = console.window().grab(QDir(arguments.folder).filePath(u"console.png"_s));
    QTextStream out(stdout);
    if (!isDone || !isDrawn) {
        const QStringList problems{console.problem(), journey.problem(), console.window().problem()};
        out << problems.join(u' ') << Qt::endl;
        return 1;
    }
    if (!console.quit()) {
        out << "The console did not end." << Qt::endl;
        return 1;
    }
    out << "Paired, logged in, answered a customer and was answered." << Qt::endl;
    return 0;
}
