// SPDX-License-Identifier: GPL-3.0-or-later
#include "processfigures.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {

/// The number behind `name` in a file with lines such as "Pss:  1234 kB"; 0 if there is none.
qint64 numberIn(const QString &path, QByteArrayView name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

double pssOf(qint64 process)
{
    return double(numberIn(u"/proc/%1/smaps_rollup"_s.arg(process), "Pss:")) / 1024;
}

qint64 wakeUpsOf(qint64 process)
{
    const QDir threads(u"/proc/%1/task"_s.arg(process));
    qint64 count = 0;
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        count += numberIn(threads.filePath(thread + u"/status"_s), "voluntary_ctxt_switches:");
    return count;
}

double cpuSecondsOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    // After the name, which may hold anything: state is the third field, utime to cstime are 14 to 17.
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    qint64 ticks = 0;
    for (int i = 11; i <= 14; ++i)
        ticks += fields.value(i).toLongLong();
    return double(ticks) / double(::sysconf(_SC_CLK_TCK));
}

} // namespace shoptalk::bench
