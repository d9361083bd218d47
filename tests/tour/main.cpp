// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"folder"_s, u"Where everything is written."_s, u"folder"_s},
                       {u"pictures"_s, u"Where screenshots go."_s, u"folder"_s},
                       {u"by-hand"_s, u"Only open the product."_s},
                       {u"leave"_s, u"End after the last step."_s}});
    parser.process(application);
    shoptalk::tour::Tour tour({parser.value(u"folder"_s), parser.value(u"pictures"_s),
                               parser.isSet(u"by-hand"_s), parser.isSet(u"leave"_s)});
    return tour.run();
}
