// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace shoptalk::bench {

/// What a run says: on standard output and in a file, so that it is still there once the terminal is gone.
class Report {
public:
    enum class Output { Both, FileOnly };
    /// Replaces the file.
    explicit Report(const QString &path, Output output = Output::Both);

    void line(const QString &text);

private:
    QFile m_file;
    Output m_output;
};

} // namespace shoptalk::bench
