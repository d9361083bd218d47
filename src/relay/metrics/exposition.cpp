// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metrics/metrics.h"
#include "relay/metrics/processusage.h"

#include <sstream>

namespace shoptalk::relay {

namespace {

/// Writes one metric after the other, each with its help and type.
class Page {
public:
    void head(std::string_view name, std::string_view type, std::string_view help)
    {
        m_text << "# HELP " << name << ' ' << help << "\n# TYPE " << name << ' ' << type << '\n';
    }
    template <class Value>
    void line(std::string_view name, std::string_view labels, Value value)
    {
        m_text << name << labels << ' ' << value << '\n';
    }
    template <class Value>
    void single(std::string_view name, std::string_view type, std::string_view help, Value value)
    {
        head(name, type, help);
        line(name, "", value);
    }
    void histogram(const std::string &name, std::string_view help, const Histogram &histogram)
    {
        head(name, "histogram", help);
        const std::span<const double> bounds = histogram.bounds();
        for (std::size_t at = 0; at < bounds.size(); ++at)
            m_text << name << "_bucket{le=\"" << bounds[at] << "\"} " << histogram.upTo(at) << '\n';
        const std::uint64_t all = histogram.upTo(bounds.size());
        m_text << name << "_bucket{le=\"+Inf\"} " << all << '\n'
               << name << "_sum " << histogram.sum() << '\n'
               << name << "_count " << all << '\n';
    }
    std::string text() const { return m_text.str(); }

private:
    std::ostringstream m_text;
};

void writeWebhooks(Page &page, const Metrics &metrics)
{
    const std::string name = "shoptalk_relay_webhooks_total";
    page.head(name, "counter", "Webhooks by what became of them.");
    page.line(name, "{result=\"stored\"}", metrics.webhooksStored.value());
    page.line(name, "{result=\"repeated\"}", metrics.webhooksRepeated.value());
    page.line(name, "{result=\"signature_refused\"}", metrics.webhooksRefused.value());
    page.line(name, "{result=\"too_old\"}", metrics.webhooksTooOld.value());
    page.line(name, "{result=\"test_event\"}", metrics.webhooksTested.value());
    page.line(name, "{result=\"not_stored\"}", metrics.webhooksNotStored.value());
    page.single("shoptalk_relay_unroutable_webhooks_total", "counter",
                "Stored webhooks that do not say whom they concern.", metrics.webhooksUnroutable.value());
    page.single("shoptalk_relay_clock_doubts_total", "counter",
                "Rounds of pruning that found this computer's clock to differ from Meta's.",
                metrics.clockDoubts.value());
    page.single("shoptalk_relay_webhook_bytes_total", "counter", "Bytes of the accepted webhooks' bodies.",
                metrics.webhookBytes.value());
    page.histogram("shoptalk_relay_webhook_seconds", "Time from a webhook's last byte to its answer.",
                   metrics.webhookSeconds);
    page.histogram("shoptalk_relay_commit_seconds", "Time that a commit took until it was on disk.",
                   metrics.commitSeconds);
    page.histogram("shoptalk_relay_commit_webhooks", "How many webhooks shared a commit.",
                   metrics.commitWebhooks);
    page.single("shoptalk_relay_queue_webhooks", "gauge", "Webhooks that wait to be stored.",
                metrics.queuedWebhooks.value());
    page.single("shoptalk_relay_queue_bytes", "gauge", "Bytes of the webhooks that wait to be stored.",
                metrics.queuedBytes.value());
}

void writeAnswers(Page &page, const Metrics &metrics)
{
    page.histogram("shoptalk_relay_api_seconds",
                   "Time from a request's last byte to its answer; without webhooks and waiting consoles.",
                   metrics.apiSeconds);
    const std::string name = "shoptalk_relay_answers_total";
    page.head(name, "counter", "Answers by their status.");
    for (std::size_t at = 0; at < metrics.answers.size(); ++at)
        page.line(name, "{status=\"" + std::to_string(at + 1) + "xx\"}", metrics.answers[at].value());
    page.single("shoptalk_relay_waiting_consoles", "gauge", "Consoles in long-poll.",
                metrics.waitingConsoles.value());
    page.single("shoptalk_relay_connections", "gauge", "Open connections.", metrics.openConnections.value());
    const std::string limited = "shoptalk_relay_rate_limited_total";
    page.head(limited, "counter", "Requests refused because there were too many.");
    page.line(limited, "{by=\"device\"}", metrics.limitedDevices.value());
    page.line(limited, "{by=\"address\"}", metrics.limitedAddresses.value());
    page.single("shoptalk_relay_limits_unshared_total", "counter",
                "Requests counted in memory because Redis did not answer.", metrics.limitsUnshared.value());
}

void writeState(Page &page, const ServerState &state)
{
    page.single("shoptalk_relay_ready", "gauge", "1 while events can be stored, as /readyz says.",
                state.isReady ? 1 : 0);
    page.head("shoptalk_relay_disk_free_bytes", "gauge", "Free space where the relay writes.");
    for (const DiskSpace &disk : state.disks)
        page.line("shoptalk_relay_disk_free_bytes", "{use=\"" + std::string(disk.use) + "\"}", disk.free);
    page.head("shoptalk_relay_disk_size_bytes", "gauge", "Size of the disk where the relay writes.");
    for (const DiskSpace &disk : state.disks)
        page.line("shoptalk_relay_disk_size_bytes", "{use=\"" + std::string(disk.use) + "\"}", disk.size);
    if (state.newestBackupAtS)
        page.single("shoptalk_relay_newest_backup_timestamp_seconds", "gauge",
                    "When the newest backup was made; 0: there is none.", *state.newestBackupAtS);
    page.single("shoptalk_relay_sign_ins", "gauge", "Sign-ins at Meta that consoles asked about lately.",
                state.signIns.all);
    page.single("shoptalk_relay_expiring_sign_ins", "gauge", "Those that end within 7 days, or have ended.",
                state.signIns.expiring);
}

/// Uses the names of Prometheus' own client libraries.
void writeProcess(Page &page)
{
    const ProcessUsage usage = processUsage();
    page.single("process_resident_memory_bytes", "gauge", "Resident memory.", usage.residentBytes);
    page.single("process_cpu_seconds_total", "counter", "Processor time spent.", usage.processorSeconds);
    page.single("process_open_fds", "gauge", "Open file descriptors.", usage.openFiles);
}

} // namespace

std::string exposition(const Metrics &metrics, const ServerState &state)
{
    Page page;
    page.head("shoptalk_relay_build_info", "gauge", "Which relay this is.");
    page.line("shoptalk_relay_build_info", "{version=\"" SHOPTALK_VERSION "\"}", 1);
    writeWebhooks(page, metrics);
    writeAnswers(page, metrics);
    writeState(page, state);
    writeProcess(page);
    return page.text();
}

} // namespace shoptalk::relay
