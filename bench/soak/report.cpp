// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "must.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

Report::Report(const QString &path, Output output)
    : m_file(path)
    , m_output(output)
{
    must(m_file.open(QIODevice::WriteOnly | QIODevice::Truncate), u"the log can't be written: "_s + path);
}

void Report::line(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    if (m_output == Output::Both) {
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
        std::fflush(stdout);
    }
    m_file.write(bytes);
    m_file.flush();
}

} // namespace shoptalk::bench
