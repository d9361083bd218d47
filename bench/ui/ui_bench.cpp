// SPDX-License-Identifier: GPL-3.0-or-later
// ui_bench: what a person waits for in the console with a million messages, each figure beside a floor, or
// beside the same with few rows. The database is made once, from a fixed seed, and each run works on a copy.
#include "dashboardmeasures.h"
#include "figures.h"
#include "inboxmeasures.h"
#include "inboxscene.h"
#include "programstart.h"
#include "shopgenerator.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

using namespace shoptalk;
using namespace shoptalk::bench;
using namespace Qt::StringLiterals;

namespace {

/// A folder with a copy of the database, beside it: on the same disk.
std::unique_ptr<QTemporaryDir> copyOf(const QString &database)
{
    auto folder = std::make_unique<QTemporaryDir>(database + u"-run-XXXXXX"_s);
    if (!QFile::copy(database, folder->filePath(u"shoptalk.db"_s)))
        qFatal("%s can't be copied", qPrintable(database));
    return folder;
}

void measureOnDashboard(const QString &database)
{
    const std::unique_ptr<QTemporaryDir> folder = copyOf(database);
    measureDashboard(folder->filePath(u"shoptalk.db"_s));
}

void measureInWindow(const QString &database, const QString &only)
{
    const std::unique_ptr<QTemporaryDir> folder = copyOf(database);
    InboxScene scene(folder->filePath(u"shoptalk.db"_s));
    if (only.isEmpty() || only == "chat"_L1)
        measureChat(scene);
    if (only.isEmpty() || only == "list"_L1)
        measureList(scene);
    if (only.isEmpty() || only == "search"_L1)
        measureSearch(scene);
    if (only.isEmpty() || only == "stream"_L1) // last: it leaves much more than there was
        measureStream(scene);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"only"_s, u"Measures start, dashboard, chat, list, search or stream."_s, u"part"_s},
         {u"messages"_s, u"Messages in the database."_s, u"count"_s, u"1000000"_s},
         {u"programs"_s, u"The folder of the programs."_s, u"folder"_s},
         {u"benches"_s, u"The folder of this program's parts and of the database."_s, u"folder"_s}});
    parser.process(application);
    ShopSize size;
    size.messages = parser.value(u"messages"_s).toInt();
    size.conversations = size.messages / 100;
    size.longest = size.messages / 10;
    if (size.messages < 10'000)
        qFatal("at least 10000 messages");
    const QString benches = parser.value(u"benches"_s);
    const QString database = benches + u"/ui/shop-%1.db"_s.arg(size.messages);
    generateShop(database, size);
    const QString only = parser.value(u"only"_s);
    printFiguresHead();
    if (only.isEmpty() || only == "start"_L1) {
        const std::unique_ptr<QTemporaryDir> folder = copyOf(database);
        measureStart(parser.value(u"programs"_s), benches, folder->path());
    }
    if (only.isEmpty() || only == "dashboard"_L1)
        measureOnDashboard(database);
    if (only != "start"_L1 && only != "dashboard"_L1)
        measureInWindow(database, only);
    return 0;
}
