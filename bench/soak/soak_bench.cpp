// SPDX-License-Identifier: GPL-3.0-or-later
// soak_bench [--minutes M] [--messages N] [--seed S] [--settle S] [--into FOLDER] [--services]: console,
// relay and sandbox exchange messages while everything goes wrong that can. At the end both sides are
// compared message by message.
#include "soak.h"
#include "soakconsole.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace shoptalk;
using namespace shoptalk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int maxMessages = 100'000;
constexpr int perHour = 100'000;

std::optional<SoakPlan> planFrom(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"minutes"_s, u"how long messages are exchanged"_s, u"M"_s, u"60"_s},
         {u"messages"_s, u"how many, both ways"_s, u"N"_s},
         {u"seed"_s, u"repeats a run's chances"_s, u"S"_s},
         {u"settle"_s, u"how long everything may take to arrive, in seconds"_s, u"S"_s, u"600"_s},
         {u"into"_s, u"where the log, the figures and what is kept go"_s, u"FOLDER"_s},
         {u"services"_s, u"the console's services without its program"_s}});
    parser.addHelpOption();
    parser.process(application);
    SoakPlan plan;
    plan.minutes = parser.value(u"minutes"_s).toInt();
    plan.settleS = parser.value(u"settle"_s).toInt();
    if (plan.minutes < 1 || plan.settleS < 1)
        return std::nullopt;
    if (parser.isSet(u"services"_s))
        plan.console = SoakPlan::Console::Services;
    plan.into = parser.value(u"into"_s);
    plan.messages = std::min(maxMessages, plan.minutes * perHour / 60);
    if (parser.isSet(u"messages"_s))
        plan.messages = std::clamp(parser.value(u"messages"_s).toInt(), 100, maxMessages);
    plan.seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toULongLong()
                                        : QRandomGenerator::system()->generate();
    return plan;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const auto task = ConsoleTask::from(QCoreApplication::arguments())) {
        SoakConsole console(*task);
        if (const Result<void> started = console.start(); !started) {
            std::fprintf(stderr, "%s\n", qPrintable(describe(started.error())));
            return 1;
        }
        return QCoreApplication::exec();
    }
    const std::optional<SoakPlan> plan = planFrom(application);
    if (!plan) {
        std::fprintf(stderr, "--minutes, --settle: at least 1\n");
        return 2;
    }
    return Soak(*plan).run() ? 0 : 1;
}
