// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Creates an application without widgets if nobody watches, because there may be no display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool isWatched =
        std::any_of(argv, argv + argc, [](const char *word) { return std::strcmp(word, "--watched") == 0; });
    if (!isWatched)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("SHOPTALK_DEMO_KEYS", "1"); // for the programs that the tour starts
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = makeApplication(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"folder"_s, u"Where everything is written."_s, u"folder"_s},
                       {u"pictures"_s, u"Where screenshots go."_s, u"folder"_s},
                       {u"guide"_s, u"Where pictures for the guide go, with their words."_s, u"folder"_s},
                       {u"by-hand"_s, u"Only open the product."_s},
                       {u"leave"_s, u"End after the last step."_s},
                       {u"watched"_s, u"Somebody watches: captions, and time to read them."_s},
                       {u"practice"_s, u"Also open the practice shop, and close it."_s},
                       {u"at-login"_s, u"Run this while the login page is open."_s, u"program"_s}});
    parser.process(*application);
    shoptalk::tour::Tour tour({parser.value(u"folder"_s), parser.value(u"pictures"_s),
                               parser.value(u"guide"_s), parser.isSet(u"by-hand"_s), parser.isSet(u"leave"_s),
                               parser.isSet(u"watched"_s), parser.isSet(u"practice"_s),
                               parser.value(u"at-login"_s)});
    return tour.run();
}
